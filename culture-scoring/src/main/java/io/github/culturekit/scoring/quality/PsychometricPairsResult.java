package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import java.util.List;

/**
 * The pairs of items that people answer alike (or oppositely), and how far each row does.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PsychometricPairs
 */
public final class PsychometricPairsResult {

    private final List<ItemPair> pairs;
    private final List<Statistic> correlations;
    private final List<Integer> usablePairs;

    PsychometricPairsResult(List<ItemPair> pairs, List<Statistic> correlations, List<Integer> usablePairs) {
        this.pairs = pairs;
        this.correlations = List.copyOf(correlations);
        this.usablePairs = List.copyOf(usablePairs);
    }

    /**
     * The pairs.
     *
     * @return in the order of the earlier item, and then of the later one
     */
    public List<ItemPair> getPairs() {
        return pairs;
    }

    /**
     * The correlation of each row's answers over the pairs.
     *
     * @return by row: -1 to 1, or why there is none
     */
    public List<Statistic> getCorrelations() {
        return correlations;
    }

    /**
     * How many pairs each row has both answers of.
     *
     * @return by row: 0 or more
     */
    public List<Integer> getUsablePairs() {
        return usablePairs;
    }
}
