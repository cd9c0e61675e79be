package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import java.util.List;

/**
 * The runs of equal answers of each row.
 *
 * <p>Immutable and thread-safe.
 *
 * @see LongString
 */
public final class LongStringResult {

    private final List<Statistic> longest;
    private final List<Statistic> mean;

    LongStringResult(List<Statistic> longest, List<Statistic> mean) {
        this.longest = List.copyOf(longest);
        this.mean = List.copyOf(mean);
    }

    /**
     * The longest run of each row.
     *
     * @return by row: 1 or more answers, or why there is none
     */
    public List<Statistic> getLongest() {
        return longest;
    }

    /**
     * The mean length of each row's runs.
     *
     * @return by row: 1 or more answers, or why there is none
     */
    public List<Statistic> getMeanRun() {
        return mean;
    }
}
