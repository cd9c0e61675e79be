package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.Statistic;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published results of a group of peers on one measure, such as of all community trusts on engagement, to find one's place
 * among them. Each peer counts once, however large it is.
 *
 * <p>A higher score is the better one unless it is said otherwise. Immutable and thread-safe.
 */
public final class PeerGroup {

    private final SortedMap<String, Double> members;
    private final GroupScores scores;
    private final boolean higherIsBetter;

    private PeerGroup(SortedMap<String, Double> members, boolean higherIsBetter) {
        this.members = members;
        this.scores = GroupScores.of(
                members.values().stream().mapToDouble(Double::doubleValue).toArray());
        this.higherIsBetter = higherIsBetter;
    }

    /**
     * A group of peers.
     *
     * @param scores each peer's score by its name, finite, at least one
     * @return the group
     * @throws IllegalArgumentException if there are no peers, or a score is not finite
     */
    public static PeerGroup of(Map<String, Double> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException(
                    "A group of peers is empty, but needs one at least. Maybe none of them has a score.");
        }
        return new PeerGroup(Collections.unmodifiableSortedMap(new TreeMap<>(scores)), true);
    }

    /**
     * Takes a lower score as the better one, as for bullying.
     *
     * @return such a group
     */
    public PeerGroup withLowerIsBetter() {
        return new PeerGroup(members, false);
    }

    /**
     * Each peer's score.
     *
     * @return the scores by name, in alphabetical order
     */
    public SortedMap<String, Double> getMembers() {
        return members;
    }

    /**
     * Whether a higher score is the better one.
     *
     * @return false if a lower one is
     */
    public boolean isHigherBetter() {
        return higherIsBetter;
    }

    /**
     * The mean of the peers' scores.
     *
     * @return a score
     */
    public double getMean() {
        return scores.mean();
    }

    /**
     * The standard deviation of the peers' scores, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getStandardDeviation() {
        return scores.summary().getStandardDeviation();
    }

    /**
     * The median of the distances from the median, as it is: R's {@code mad(constant = 1)}.
     *
     * @return 0 or more
     */
    public double getMedianAbsoluteDeviation() {
        return scores.distancesFromMedian().median();
    }

    /**
     * The score below which a share of the peers lies.
     *
     * @param share the share, 0 to 1
     * @param rule which number it is where it falls between two
     * @return a score
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public double getQuantile(double share, QuantileRule rule) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share below a quantile is " + share
                    + ", but must be from 0 to 1. Maybe it is a percentage: write 0.25 for the lower quartile.");
        }
        return Quantile.ofSorted(scores.sorted(), share, rule);
    }

    /**
     * A point that others are held against.
     *
     * @param point which one
     * @return a score
     */
    public double get(PeerPoint point) {
        return switch (point) {
            case BEST -> end(higherIsBetter);
            case MEDIAN -> scores.median();
            case WORST -> end(!higherIsBetter);
        };
    }

    /**
     * A point of this group as a value to hold profiles against.
     *
     * @param construct what the scores measure
     * @param point which point
     * @return the benchmark, labelled as in "median of 109 peers"
     */
    public Benchmark benchmark(ConstructId construct, PeerPoint point) {
        return Benchmark.builder()
                .construct(construct)
                .label(point.name().toLowerCase(Locale.ROOT) + " of " + members.size() + " peers")
                .value(get(point))
                .build();
    }

    /** The scores as those of a group. */
    GroupScores scores() {
        return scores;
    }

    private double end(boolean highest) {
        return scores.sorted()[highest ? scores.size() - 1 : 0];
    }

    /** {@return the number of peers and the median} */
    @Override
    public String toString() {
        return "PeerGroup{" + members.size() + " peers, median " + scores.median() + "}";
    }
}
