package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Guttman's lambdas: six numbers that the reliability of a scale's sum cannot be below, as far as the covariances are those of
 * the population.
 *
 * <p>Guttman (1945), A basis for analyzing test-retest reliability, Psychometrika 10. The numbers agree with R's
 * {@code psych::guttman} and {@code psych::splitHalf}; its {@code alpha} reports lambda 6 of standardised items, which
 * {@link #withStandardisedItems} gives. For lambda 4 see {@link SplitHalves}, whose defaults are used. Where
 * pairwise covariances cannot be inverted, lambda 6 is undefined, whereas {@code psych} smoothes them first. By default rows are
 * deleted listwise and items are taken as they are. Immutable and thread-safe.
 */
public final class GuttmanLambdas {

    private static final GuttmanLambdas DEFAULTS = new GuttmanLambdas(MissingData.LISTWISE, false);

    private final MissingData missing;
    private final boolean standardised;

    private GuttmanLambdas(MissingData missing, boolean standardised) {
        this.missing = missing;
        this.standardised = standardised;
    }

    /**
     * Lambdas of complete rows and of the items as they are.
     *
     * @return the calculator
     */
    public static GuttmanLambdas withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public GuttmanLambdas withMissing(MissingData missing) {
        return new GuttmanLambdas(missing, standardised);
    }

    /**
     * Brings the items to equal variance first.
     *
     * @return a calculator for the sum of standardised items
     */
    public GuttmanLambdas withStandardisedItems() {
        return new GuttmanLambdas(missing, true);
    }

    /**
     * Computes the lambdas.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     */
    public GuttmanResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Computes the lambdas of covariances that were gathered pair by pair.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise
     */
    public GuttmanResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    private GuttmanResult compute(ItemCovariances pairs) {
        Composite sum = standardised ? pairs.composite().standardised() : pairs.composite();
        return GuttmanResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(sum.size())
                .lambda1(sum.ifSound(2, () -> lambda1(sum)))
                .lambda2(sum.ifSound(2, () -> lambda2(sum)))
                .lambda3(sum.alpha())
                .lambda4(SplitHalves.withDefaults().search(sum).highest())
                .lambda5(sum.ifSound(2, () -> lambda5(sum)))
                .lambda6(lambda6(sum))
                .build();
    }

    private static double lambda1(Composite sum) {
        return 1 - sum.trace() / sum.variance();
    }

    private static double lambda2(Composite sum) {
        double squares = Arrays.stream(squaredCovariances(sum)).sum();
        double k = sum.size();
        return lambda1(sum) + Math.sqrt(k / (k - 1) * squares) / sum.variance();
    }

    private static double lambda5(Composite sum) {
        double most = Arrays.stream(squaredCovariances(sum)).max().orElseThrow();
        return lambda1(sum) + 2 * Math.sqrt(most) / sum.variance();
    }

    private static Statistic lambda6(Composite sum) {
        return sum.obstacle(2)
                .map(Statistic::undefined)
                .orElseGet(() -> Cholesky.of(sum.matrix())
                        .map(matrix -> Statistic.of(1 - unpredicted(matrix) / sum.variance()))
                        .orElse(Statistic.undefined(UndefinedReason.SINGULAR)));
    }

    /** The variances of the items that are left when each is predicted from the others. */
    private static double unpredicted(Cholesky covariances) {
        return Arrays.stream(covariances.inverse().diagonal())
                .map(inverse -> 1 / inverse)
                .sum();
    }

    /** By item, the sum of its squared covariances with the others. */
    private static double[] squaredCovariances(Composite sum) {
        Matrix matrix = sum.matrix();
        return IntStream.range(0, sum.size())
                .mapToDouble(item -> IntStream.range(0, sum.size())
                        .filter(other -> other != item)
                        .mapToDouble(other -> matrix.get(item, other))
                        .map(covariance -> covariance * covariance)
                        .sum())
                .toArray();
    }
}
