package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.response.Responses;

/**
 * Compares two waves of a survey, in which some people may have answered both times.
 *
 * <p>People answer much as they did before, so the two means of partly the same people vary together, and their difference is surer
 * than that of strangers. The variance of the difference is s1^2 / n1 + s2^2 / n2 - 2 r s1 s2 n12 / (n1 n2), where r is the
 * correlation of the n12 people with both scores and s1 and s2 are the standard deviations of all (Kish 1965, section 12.4;
 * Derrick, Russ, Toher and White 2017), and the ratio is held against the normal distribution. Treating waves as independent
 * misses change; keeping the pairs only throws most people away. All three are given, and which to report.
 *
 * <p>The other two agree with R's {@code t.test}. Everyone counts alike, whatever their weight. By default intervals have the level
 * 0.95. Immutable and thread-safe.
 */
public final class WaveComparison {

    /** Of two pairs the correlation is 1 or -1, whatever they answered. */
    private static final int FEWEST_PAIRS = 3;

    private static final WaveComparison DEFAULTS = new WaveComparison(Level.STANDARD);

    private final Level level;

    private WaveComparison(Level level) {
        this.level = level;
    }

    /**
     * With 95% intervals.
     *
     * @return the calculator
     */
    public static WaveComparison withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public WaveComparison withLevel(double level) {
        return new WaveComparison(Level.of(level));
    }

    /**
     * Compares two waves of responses on one scale.
     *
     * @param earlier the earlier wave's responses
     * @param later the later wave's responses
     * @param scale the id of a scale of both
     * @return the result; what these people cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if an instrument has no such scale
     */
    public WaveResult of(Responses earlier, Responses later, String scale) {
        return of(PersonScores.of(earlier, scale), PersonScores.of(later, scale));
    }

    /**
     * Compares two waves.
     *
     * @param earlier the earlier wave
     * @param later the later wave
     * @return the result; what these people cannot give is undefined in it with the reason
     */
    public WaveResult of(PersonScores earlier, PersonScores later) {
        PairedResult paired =
                PairedChange.withDefaults().withLevel(level.share()).of(earlier, later);
        MeanTest overlapping = overlapping(earlier.toGroup(), later.toGroup(), paired);
        return WaveResult.builder()
                .earlier(earlier.toGroup().summary())
                .later(later.toGroup().summary())
                .independent(WelchTest.test(later.toGroup(), earlier.toGroup(), level))
                .overlapping(overlapping)
                .paired(paired)
                .design(design(earlier.toGroup(), later.toGroup(), paired, overlapping))
                .build();
    }

    private MeanTest overlapping(GroupScores earlier, GroupScores later, PairedResult paired) {
        Statistic difference = DifferenceTests.difference(later, earlier);
        if (paired.getN() < FEWEST_PAIRS || !paired.getCorrelation().isDefined()) {
            return DifferenceTests.undefined(
                    difference, paired.getN() == 0 ? UndefinedReason.NO_ANSWERS : tooFew(paired));
        }
        double before = Math.sqrt(earlier.variance() / earlier.size());
        double after = Math.sqrt(later.variance() / later.size());
        double shared = paired.getN() / Math.sqrt((double) earlier.size() * later.size());
        double covariance = paired.getCorrelation().getValue() * before * after * shared;
        double error = Math.sqrt(Math.max(0, before * before + after * after - 2 * covariance));
        return new DifferenceTests(level).normal(difference.getValue(), error, WelchTest.size(earlier, later));
    }

    private static UndefinedReason tooFew(PairedResult paired) {
        return paired.getN() < FEWEST_PAIRS ? UndefinedReason.TOO_FEW_RESPONDENTS : UndefinedReason.NO_VARIANCE;
    }

    private static WaveDesign design(
            GroupScores earlier, GroupScores later, PairedResult paired, MeanTest overlapping) {
        if (paired.getN() > 1 && paired.getN() == earlier.size() && paired.getN() == later.size()) {
            return WaveDesign.PAIRED;
        }
        return overlapping.getProbability().isDefined() ? WaveDesign.PARTLY_THE_SAME : WaveDesign.INDEPENDENT;
    }
}
