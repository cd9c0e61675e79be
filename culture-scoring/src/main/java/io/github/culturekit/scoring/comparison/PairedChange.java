package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * How the scores of the same people moved from one time to another.
 *
 * <p>The test agrees with R's {@code t.test(paired = TRUE)}; the effect sizes d<sub>z</sub> and d<sub>av</sub> are those of Lakens
 * (2013) with the root of the mean variance. By default intervals have the level 0.95. Immutable and thread-safe.
 */
public final class PairedChange {

    private static final PairedChange DEFAULTS = new PairedChange(Level.STANDARD);

    private final Level level;

    private PairedChange(Level level) {
        this.level = level;
    }

    /**
     * With 95% intervals.
     *
     * @return the calculator
     */
    public static PairedChange withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public PairedChange withLevel(double level) {
        return new PairedChange(Level.of(level));
    }

    /**
     * Compares the scores of people who are in both waves by name.
     *
     * @param earlier the earlier wave
     * @param later the later wave
     * @return the result; what these people cannot give is undefined in it with the reason
     */
    public PairedResult of(PersonScores earlier, PersonScores later) {
        var both = earlier.namedIn(later);
        return of(earlier.scoresOf(both), later.scoresOf(both));
    }

    /**
     * Compares plain scores.
     *
     * @param earlier each person's earlier score, finite
     * @param later each person's later score, finite, in the same order
     * @return the result; what these scores cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if there are more scores of one time than of the other, or a score is not finite
     */
    public PairedResult of(double[] earlier, double[] later) {
        Pairs pairs = Pairs.of(earlier, later);
        if (pairs.size() < 2) {
            return undefined(pairs);
        }
        MeanTest change = test(pairs);
        double deviation = Math.sqrt(pairs.changes().variance());
        PairedResult.Builder result = PairedResult.builder()
                .n(pairs.size())
                .change(change)
                .standardDeviation(Statistic.of(deviation))
                .correlation(pairs.correlation())
                .dz(change.getRatio().map(ratio -> ratio / Math.sqrt(pairs.size())))
                .dAv(
                        pairs.isFlat()
                                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                                : Statistic.of(pairs.meanChange() / Math.sqrt(pairs.meanVariance())));
        change.getRatio()
                .toOptional()
                .ifPresent(ratio -> result.dzInterval(
                        EffectSizes.noncentral(ratio, pairs.size() - 1.0, 1 / Math.sqrt(pairs.size()), level)));
        return result.build();
    }

    private MeanTest test(Pairs pairs) {
        double error = Math.sqrt(pairs.changes().variance() / pairs.size());
        return new DifferenceTests(level)
                .student(pairs.meanChange(), error, pairs.size() - 1.0, WelchTest.size(pairs.earlier(), pairs.later()));
    }

    private static PairedResult undefined(Pairs pairs) {
        UndefinedReason reason = pairs.size() == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS;
        Statistic none = Statistic.undefined(reason);
        return PairedResult.builder()
                .n(pairs.size())
                .change(DifferenceTests.undefined(pairs.size() == 0 ? none : Statistic.of(pairs.meanChange()), reason))
                .standardDeviation(none)
                .correlation(none)
                .dz(none)
                .dAv(none)
                .build();
    }
}
