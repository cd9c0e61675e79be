package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Optional;

/**
 * The greatest lower bound to the reliability of a scale's sum: the least reliability that any split of each item's variance into
 * true and error variance would give, as far as the covariances are those of the population.
 *
 * <p>Jackson and Agunwamba (1977), Lower bounds for the reliability of the total score on a test composed of non-homogeneous
 * items, Psychometrika 42: error variances as large as they can be together while the rest is still a covariance matrix. R's
 * {@code psych::glb.algebraic}. It is never below any of Guttman's lambdas; with few people it is much too high, by chance
 * alone (ten Berge and Socan 2004), so that it asks for a thousand rows or more.
 *
 * <p>By default rows are deleted listwise. Immutable and thread-safe.
 */
public final class GreatestLowerBound {

    private static final GreatestLowerBound DEFAULTS = new GreatestLowerBound(MissingData.LISTWISE);

    private final MissingData missing;

    private GreatestLowerBound(MissingData missing) {
        this.missing = missing;
    }

    /**
     * The bound of complete rows.
     *
     * @return the calculator
     */
    public static GreatestLowerBound withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public GreatestLowerBound withMissing(MissingData missing) {
        return new GreatestLowerBound(missing);
    }

    /**
     * Computes the bound, to about nine decimals.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     */
    public LowerBoundResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Computes the bound of covariances that were gathered pair by pair.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise
     */
    public LowerBoundResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    private LowerBoundResult compute(ItemCovariances pairs) {
        return LowerBoundResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(pairs.getItems().size())
                .greatestLowerBound(bound(pairs.composite()))
                .build();
    }

    private static Statistic bound(Composite sum) {
        Composite standardised = sum.standardised();
        Optional<UndefinedReason> obstacle = sum.obstacle(2).or(() -> standardised.obstacle(2));
        if (obstacle.isPresent()) {
            return Statistic.undefined(obstacle.get());
        }
        Matrix correlations = standardised.matrix();
        return LargestErrors.of(correlations, sum.matrix().diagonal())
                .map(error -> Statistic.of(1 - error / sum.variance()))
                .orElse(Statistic.undefined(UndefinedReason.SINGULAR));
    }
}
