package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the scores of several groups of different people: whether any differ, how much of the spread lies between groups, and
 * which pairs differ.
 *
 * <p>Agrees with R's {@code aov}, {@code oneway.test}, {@code kruskal.test}, {@code TukeyHSD} and {@code p.adjust}. The
 * probabilities of the studentised range are computed to full accuracy, which R's {@code ptukey} approximates. A group without
 * scores is listed but takes no part. Everyone counts alike, whatever their weight.
 *
 * <p>By default intervals have the level 0.95, and Welch's probabilities of pairs are adjusted after Holm, which holds whatever the
 * tests. Immutable and thread-safe.
 */
public final class SeveralGroups {

    private static final SeveralGroups DEFAULTS = new SeveralGroups(Level.STANDARD, Adjustment.HOLM);

    private final Level level;
    private final Adjustment adjustment;

    private SeveralGroups(Level level, Adjustment adjustment) {
        this.level = level;
        this.adjustment = adjustment;
    }

    /**
     * With 95% intervals and Holm's adjustment.
     *
     * @return the calculator
     */
    public static SeveralGroups withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public SeveralGroups withLevel(double level) {
        return new SeveralGroups(Level.of(level), adjustment);
    }

    /**
     * Chooses how Welch's probabilities of pairs are adjusted for their number.
     *
     * @param adjustment the rule
     * @return a calculator with that rule
     */
    public SeveralGroups withAdjustment(Adjustment adjustment) {
        return new SeveralGroups(level, adjustment);
    }

    /**
     * Compares groups.
     *
     * @param groups the groups by name, as {@link GroupScores#byUnit} gives them
     * @return the result; what these groups cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if there are fewer than two groups
     */
    public SeveralGroupsResult of(Map<String, GroupScores> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("There are " + groups.size() + " groups (" + groups.keySet()
                    + "), but to compare takes two. Maybe all responses are of one unit.");
        }
        Map<String, GroupScores> present = new LinkedHashMap<>();
        SeveralGroupsResult.Builder result = SeveralGroupsResult.builder();
        groups.forEach((name, group) -> {
            result.putGroup(name, group.summary());
            if (group.size() > 0) {
                present.put(name, group);
            }
        });
        return present.size() < 2 ? undefined(result) : compare(result, present);
    }

    private SeveralGroupsResult compare(SeveralGroupsResult.Builder result, Map<String, GroupScores> present) {
        Collection<GroupScores> groups = present.values();
        OneWayAnova anova = OneWayAnova.of(groups);
        FTest test = anova.test();
        result.anova(test)
                .welchAnova(WelchAnova.test(groups))
                .ranks(KruskalWallis.test(groups))
                .spread(OneWayAnova.of(groups.stream()
                                .map(GroupScores::distancesFromMedian)
                                .toList())
                        .test())
                .etaSquared(test.getRatio().map(ratio -> etaSquared(anova)))
                .omegaSquared(test.getRatio().map(ratio -> omegaSquared(anova)))
                .pairs(new PairwiseTests(present, level).all(adjustment));
        test.getRatio().toOptional().ifPresent(ratio -> result.etaSquaredInterval(interval(ratio, anova)));
        return result.build();
    }

    private static double etaSquared(OneWayAnova anova) {
        return anova.squaresBetween() / (anova.squaresBetween() + anova.squaresWithin());
    }

    private static double omegaSquared(OneWayAnova anova) {
        double error = anova.meanSquareWithin();
        return (anova.squaresBetween() - anova.degreesBetween() * error)
                / (anova.squaresBetween() + anova.squaresWithin() + error);
    }

    private Interval interval(double ratio, OneWayAnova anova) {
        return Interval.of(share(ratio, anova, 1 - level.tail()), share(ratio, anova, level.tail()), level.share());
    }

    private static double share(double ratio, OneWayAnova anova, double probability) {
        double noncentrality =
                NoncentralF.noncentrality(ratio, anova.degreesBetween(), anova.degreesWithin(), probability);
        return noncentrality / (noncentrality + anova.people());
    }

    private static SeveralGroupsResult undefined(SeveralGroupsResult.Builder result) {
        UndefinedReason reason = UndefinedReason.NO_ANSWERS;
        FTest none = FTest.undefined(reason);
        return result.anova(none)
                .welchAnova(none)
                .ranks(ChiSquaredTest.undefined(reason))
                .spread(none)
                .etaSquared(Statistic.undefined(reason))
                .omegaSquared(Statistic.undefined(reason))
                .pairs(List.of())
                .build();
    }
}
