package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.factor.FactorSolution;
import io.github.culturekit.scoring.factor.MaximumLikelihood;
import io.github.culturekit.scoring.factor.MinimumResiduals;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * McDonald's omega of a scale with one common factor: the share of the sum's variance that the factor gives. Unlike alpha it
 * does not ask that all items measure the factor equally well.
 *
 * <p>McDonald (1999), Test theory: a unified treatment. The factor is extracted from the items' correlations by maximum
 * likelihood unless {@link #withMethod} says otherwise, and each {@link OmegaDefinition} is reported, of the items as they are
 * and of standardised ones. The numbers agree with R's {@code factanal}, {@code lavaan} and {@code psych::omega(nfactors = 1)}.
 * One factor of fewer than three items is not determined. By default rows are deleted listwise. Immutable and thread-safe.
 */
public final class McDonaldOmega {

    private static final int FEWEST_ITEMS = 3;

    private static final McDonaldOmega DEFAULTS =
            new McDonaldOmega(MissingData.LISTWISE, FactorMethod.MAXIMUM_LIKELIHOOD);

    private final MissingData missing;
    private final FactorMethod method;

    private McDonaldOmega(MissingData missing, FactorMethod method) {
        this.missing = missing;
        this.method = method;
    }

    /**
     * Omega of complete rows by maximum likelihood.
     *
     * @return the calculator
     */
    public static McDonaldOmega withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public McDonaldOmega withMissing(MissingData missing) {
        return new McDonaldOmega(missing, method);
    }

    /**
     * Chooses how the factor is extracted.
     *
     * @param method the method
     * @return a calculator with that method
     */
    public McDonaldOmega withMethod(FactorMethod method) {
        return new McDonaldOmega(missing, method);
    }

    /**
     * Computes omega and what belongs to it.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     */
    public OmegaResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Computes omega of covariances that were gathered pair by pair.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise
     */
    public OmegaResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    private OmegaResult compute(ItemCovariances pairs) {
        Composite sum = pairs.composite();
        Composite standardised = sum.standardised();
        Optional<UndefinedReason> obstacle = standardised.obstacle(FEWEST_ITEMS).or(() -> sum.obstacle(FEWEST_ITEMS));
        if (obstacle.isPresent()) {
            return undefined(pairs, obstacle.get());
        }
        Matrix correlations = standardised.matrix();
        Optional<FactorSolution> solution = solve(correlations);
        if (solution.isEmpty()) {
            return undefined(pairs, UndefinedReason.SINGULAR);
        }
        return solution.get().isSettled()
                ? defined(pairs, correlations, solution.get())
                : undefined(pairs, UndefinedReason.NOT_CONVERGED);
    }

    private Optional<FactorSolution> solve(Matrix correlations) {
        return switch (method) {
            case MAXIMUM_LIKELIHOOD -> MaximumLikelihood.of(correlations, 1);
            case MINIMUM_RESIDUALS -> Optional.of(MinimumResiduals.of(correlations, 1));
        };
    }

    private OmegaResult.Builder start(ItemCovariances pairs) {
        return OmegaResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(pairs.getItems().size())
                .method(method);
    }

    private OmegaResult undefined(ItemCovariances pairs, UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        OmegaResult.Builder result = start(pairs).improper(false).largestGradient(none);
        for (OmegaDefinition definition : OmegaDefinition.values()) {
            result.putOmegaByDefinition(definition, none).putStandardisedOmegaByDefinition(definition, none);
        }
        return result.items(items(pairs.getItems(), item -> none, item -> none)).build();
    }

    private OmegaResult defined(ItemCovariances pairs, Matrix correlations, FactorSolution solution) {
        double[] loadings = solution.loadings().column(0);
        double[] uniquenesses = solution.uniquenesses();
        CommonShare raw = CommonShare.of(loadings, uniquenesses, pairs.composite());
        CommonShare standardised =
                CommonShare.of(loadings, uniquenesses, pairs.composite().standardised());
        OmegaResult.Builder result =
                start(pairs).improper(solution.isImproper()).largestGradient(Statistic.of(solution.largestGradient()));
        for (OmegaDefinition definition : OmegaDefinition.values()) {
            result.putOmegaByDefinition(definition, raw.omega(definition))
                    .putStandardisedOmegaByDefinition(definition, standardised.omega(definition));
        }
        if (method == FactorMethod.MAXIMUM_LIKELIHOOD && missing == MissingData.LISTWISE) {
            result.fit(new LikelihoodFit(correlations, solution, pairs.getRowCount()).fit());
        }
        return result.items(items(
                        pairs.getItems(),
                        item -> Statistic.of(loadings[item]),
                        item -> Statistic.of(uniquenesses[item])))
                .build();
    }

    private static List<FactorLoading> items(
            List<String> names, IntFunction<Statistic> loading, IntFunction<Statistic> uniqueness) {
        return IntStream.range(0, names.size())
                .mapToObj(item -> FactorLoading.builder()
                        .item(names.get(item))
                        .loading(loading.apply(item))
                        .uniqueness(uniqueness.apply(item))
                        .build())
                .toList();
    }
}
