package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How far each row lies from the middle of all rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @see MahalanobisDistance
 */
public final class MahalanobisResult {

    private final List<Statistic> squaredDistances;
    private final int itemCount;
    private final List<String> dependentItems;

    MahalanobisResult(List<Statistic> squaredDistances, int itemCount, List<String> dependentItems) {
        this.squaredDistances = squaredDistances;
        this.itemCount = itemCount;
        this.dependentItems = dependentItems;
    }

    /**
     * The squared distance of each row.
     *
     * @return by row: 0 or more, or why there is none
     */
    public List<Statistic> getSquaredDistances() {
        return squaredDistances;
    }

    /**
     * How probable a distance as large or larger is if answers are normal.
     *
     * @return by row: a probability, from the chi-squared distribution, or why there is none
     */
    public List<Statistic> getProbabilities() {
        return squaredDistances.stream()
                .map(square -> square.map(distribution()::survivalProbability))
                .toList();
    }

    /**
     * The degrees of freedom of the probabilities.
     *
     * @return how many items there are
     */
    public int getDegreesOfFreedom() {
        return itemCount;
    }

    /**
     * The squared distance that is exceeded with a probability if answers are normal.
     *
     * @param probability a probability between 0 and 1, as in 0.001
     * @return a squared distance
     * @throws IllegalArgumentException if it is no such probability, or there are no items
     */
    public double criticalDistance(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("The probability is " + probability
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.001 for 0.1%.");
        }
        return distribution().inverseSurvivalProbability(probability);
    }

    /**
     * The items because of which there are no distances: each does not vary, or is a weighted sum of items before it.
     *
     * @return names of items; empty if there are distances, or if no single item is the reason (covariances over different people
     *     may contradict each other)
     */
    public List<String> getDependentItems() {
        return dependentItems;
    }

    private ChiSquaredDistribution distribution() {
        return ChiSquaredDistribution.of(itemCount);
    }
}
