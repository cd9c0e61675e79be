package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * Finds the place of one score in a group of peers: its percentile rank, its rank, and its distance from the best, the median and
 * the worst.
 *
 * <p>A percentile rank counts the peers below, whether or not a higher score is the better one; the rank counts from the best. By
 * default peers with the same score count half, which gives the middle peer 50 (Crocker and Algina 1986, chapter 19), and a member
 * counts among its peers. Peers with the same score always have the same place. Immutable and thread-safe.
 */
public final class PeerStanding {

    private static final PeerStanding DEFAULTS = new PeerStanding(TieRule.HALF, true);

    private final TieRule ties;
    private final boolean withSelf;

    private PeerStanding(TieRule ties, boolean withSelf) {
        this.ties = ties;
        this.withSelf = withSelf;
    }

    /**
     * Ties count half, and a member counts among its peers.
     *
     * @return the calculator
     */
    public static PeerStanding withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how peers with the same score count towards the percentile rank.
     *
     * @param ties the rule
     * @return a calculator with that rule
     */
    public PeerStanding withTies(TieRule ties) {
        return new PeerStanding(ties, withSelf);
    }

    /**
     * Leaves a member itself out of its percentile rank, which is then undefined for a member without peers.
     *
     * @return such a calculator
     */
    public PeerStanding withoutSelf() {
        return new PeerStanding(ties, false);
    }

    /**
     * The place of a member.
     *
     * @param member the name of a peer
     * @param group the group
     * @return the result
     * @throws IllegalArgumentException if the group has no such member
     */
    public StandingResult of(String member, PeerGroup group) {
        Double score = group.getMembers().get(member);
        if (score == null) {
            throw new IllegalArgumentException("'" + member + "' is not among the "
                    + group.getMembers().size() + " peers. Maybe the name is misspelt, or you mean its score.");
        }
        return of(score, group, withSelf ? 0 : 1);
    }

    /**
     * The place of an outsider, who does not count.
     *
     * @param score the outsider's score, finite
     * @param group the group
     * @return the result
     */
    public StandingResult of(double score, PeerGroup group) {
        return of(score, group, 0);
    }

    private StandingResult of(double score, PeerGroup group, int left) {
        double best = group.get(PeerPoint.BEST);
        double worst = group.get(PeerPoint.WORST);
        return StandingResult.builder()
                .peers(group.getMembers().size())
                .score(score)
                .percentileRank(percentileRank(score, group, left))
                .rank(1 + count(group, peer -> group.isHigherBetter() ? peer > score : peer < score))
                .z(over(score - group.getMean(), group.getStandardDeviation()))
                .differenceFromBest(score - best)
                .differenceFromMedian(score - group.get(PeerPoint.MEDIAN))
                .differenceFromWorst(score - worst)
                .wayToBest(over(score - worst, Statistic.of(best - worst)))
                .build();
    }

    private Statistic percentileRank(double score, PeerGroup group, int left) {
        int below = count(group, peer -> peer < score);
        int same = count(group, peer -> peer == score) - left;
        int peers = group.getMembers().size() - left;
        double counted = switch (ties) {
            case HALF -> below + same / 2.0;
            case AT_OR_BELOW -> below + same;
            case BELOW -> below;
        };
        return peers == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(100 * counted / peers);
    }

    private static Statistic over(double distance, Statistic spread) {
        return spread.isDefined() && spread.getValue() == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : spread.map(value -> distance / value);
    }

    private static int count(PeerGroup group, DoublePredicate counts) {
        return (int) Arrays.stream(group.scores().sorted()).filter(counts).count();
    }
}
