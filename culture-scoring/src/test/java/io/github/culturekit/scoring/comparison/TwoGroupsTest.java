package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.Samples.A;
import static io.github.culturekit.scoring.comparison.Samples.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoGroupsTest {

    private static final double[] NOBODY = {};

    private final TwoGroupResult result = TwoGroups.withDefaults().of(A, B);

    /** SciPy: {@code ttest_ind(a, b, equal_var=False)}. */
    @Test
    void welchIsThatOfSciPy() {
        MeanTest welch = result.getWelch();

        assertThat(welch.getDifference().getValue()).isCloseTo(6.625 - 30 / 7.0, within(1e-14));
        assertThat(welch.getRatio().getValue()).isCloseTo(2.5872626398868976, within(1e-13));
        assertThat(welch.getDegreesOfFreedom().getValue()).isCloseTo(12.454638073208697, within(1e-12));
        assertThat(welch.getProbability().getValue()).isCloseTo(0.023189633753111307, within(1e-14));
        assertInterval(welch.getInterval(), 0.3772479796144572, 4.301323448956971, 0.95);
    }

    /** SciPy: {@code ttest_ind(a, b)}. */
    @Test
    void pooledIsThatOfSciPy() {
        MeanTest pooled = result.getPooled();

        assertThat(pooled.getRatio().getValue()).isCloseTo(2.59948503153968, within(1e-13));
        assertThat(pooled.getDegreesOfFreedom().getValue()).isEqualTo(13);
        assertThat(pooled.getProbability().getValue()).isCloseTo(0.022027496911342908, within(1e-14));
        assertInterval(pooled.getInterval(), 0.3951623689550037, 4.283409059616425, 0.95);
    }

    @Test
    void anotherLevelGivesAnotherInterval() {
        TwoGroupResult narrower = TwoGroups.withDefaults().withLevel(0.9).of(A, B);

        assertInterval(narrower.getWelch().getInterval(), 0.7327091777135488, 3.9458622508578802, 0.9);
        assertThat(narrower.getEffect().getCohensDInterval().orElseThrow().getLevel())
                .isEqualTo(0.9);
        assertThat(narrower.getPooled().getInterval().orElseThrow().getLevel()).isEqualTo(0.9);
    }

    /** SciPy: {@code mannwhitneyu(a, b, method="asymptotic")}. */
    @Test
    void ranksOfLargeGroupsAreThoseOfSciPy() {
        RankTest ranks =
                TwoGroups.withDefaults().withExactRanksBelow(0).of(A, B).getRanks();

        assertThat(ranks.getMethod()).isEqualTo(RankMethod.NORMAL);
        assertThat(ranks.getPairsWon()).isEqualTo(Statistic.of(46.5));
        assertThat(ranks.getProbability().getValue()).isCloseTo(0.03572542022394332, within(1e-14));
        assertThat(ranks.getProbabilityOfSuperiority().getValue()).isCloseTo(46.5 / 56, within(1e-15));
        assertThat(ranks.getCliffsDelta().getValue()).isCloseTo(2 * 46.5 / 56 - 1, within(1e-15));
    }

    /** Enumerated: all 6,435 ways of dealing these ranks. */
    @Test
    void ranksOfSmallGroupsAreExactDespiteTies() {
        assertThat(result.getRanks().getMethod()).isEqualTo(RankMethod.EXACT);
        assertThat(result.getRanks().getProbability().getValue()).isCloseTo(0.03480963480963481, within(1e-15));
    }

    /** SciPy: {@code mannwhitneyu([1.1, 2.2, 3.3, 4.4], [2.5, 3.5, 4.6, 5.7, 6.8], method="exact")}. */
    @Test
    void ranksOfSmallGroupsWithoutTiesAreThoseOfSciPy() {
        double[] first = {1.1, 2.2, 3.3, 4.4};
        double[] second = {2.5, 3.5, 4.6, 5.7, 6.8};

        assertThat(TwoGroups.withDefaults()
                        .of(first, second)
                        .getRanks()
                        .getProbability()
                        .getValue())
                .isCloseTo(0.1111111111111111, within(1e-15));
        assertThat(TwoGroups.withDefaults()
                        .of(second, first)
                        .getRanks()
                        .getProbability()
                        .getValue())
                .isCloseTo(0.1111111111111111, within(1e-15));
    }

    @Test
    void theBoundOfExactRanksIsExclusive() {
        assertThat(TwoGroups.withDefaults()
                        .withExactRanksBelow(8)
                        .of(A, B)
                        .getRanks()
                        .getMethod())
                .isEqualTo(RankMethod.NORMAL);
        assertThat(TwoGroups.withDefaults()
                        .withExactRanksBelow(9)
                        .of(A, B)
                        .getRanks()
                        .getMethod())
                .isEqualTo(RankMethod.EXACT);
    }

    @Test
    void evenRanksHaveNothingAgainstChance() {
        RankTest ranks = TwoGroups.withDefaults()
                .withExactRanksBelow(0)
                .of(new double[] {1, 4}, new double[] {2, 3})
                .getRanks();

        assertThat(ranks.getProbability()).isEqualTo(Statistic.of(1));
    }

    /** SciPy: {@code nct.cdf} and {@code brentq}; J by {@code lgamma}. */
    @Test
    void effectSizesAreThoseOfTheirDefinitions() {
        StandardisedDifference effect = result.getEffect();

        assertThat(effect.getCohensD().getValue()).isCloseTo(1.3453613192186298, within(1e-13));
        assertInterval(effect.getCohensDInterval(), 0.18870819440732883, 2.461157502753154, 0.95);
        assertThat(effect.getCorrection().getValue()).isCloseTo(0.9409824674711453, within(1e-14));
        assertThat(effect.getHedgesG().getValue()).isCloseTo(1.3453613192186298 * 0.9409824674711453, within(1e-13));
        assertInterval(
                effect.getHedgesGInterval(),
                0.18870819440732883 * 0.9409824674711453,
                2.461157502753154 * 0.9409824674711453,
                0.95);
        assertThat(effect.getApproximateCorrection().getValue()).isCloseTo(1 - 3 / 51.0, within(1e-15));
        assertThat(effect.getStandardError().getValue()).isCloseTo(0.5728790263503566, within(1e-14));
        assertThat(effect.getUnpooledD().getValue()).isCloseTo(1.3419614379368257, within(1e-13));
        assertThat(effect.getGlassDelta().getValue()).isCloseTo(1.299985354636316, within(1e-13));
    }

    @Test
    void groupsAreSummarised() {
        assertThat(result.getFirst().getN()).isEqualTo(8);
        assertThat(result.getFirst().getMean()).isEqualTo(Statistic.of(6.625));
        assertThat(result.getSecond().getStandardDeviation().getValue())
                .isCloseTo(Math.sqrt(result.getSecond().getVariance().getValue()), within(1e-15));
    }

    @Test
    void twoPeopleHaveTheLeastCorrectionThatIsDefined() {
        StandardisedDifference effect = TwoGroups.withDefaults()
                .of(new double[] {1, 2}, new double[] {3, 5})
                .getEffect();

        assertThat(effect.getCorrection().getValue()).isCloseTo(1 / Math.sqrt(Math.PI), within(1e-13));
    }

    @Test
    void oneDegreeOfFreedomGivesNoCorrection() {
        StandardisedDifference effect = TwoGroups.withDefaults()
                .of(new double[] {1}, new double[] {3, 5})
                .getEffect();

        assertThat(effect.getCohensD().isDefined()).isTrue();
        assertUndefined(effect.getCorrection(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertUndefined(effect.getHedgesG(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(effect.getHedgesGInterval()).isEmpty();
        assertUndefined(effect.getUnpooledD(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(effect.getGlassDelta().getValue()).isCloseTo(-3 / Math.sqrt(2), within(1e-14));
    }

    @Test
    void glassNeedsTwoPeopleInTheSecondGroup() {
        StandardisedDifference effect = TwoGroups.withDefaults()
                .of(new double[] {1, 2, 4}, new double[] {3})
                .getEffect();

        assertUndefined(effect.getGlassDelta(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertUndefined(effect.getUnpooledD(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void aSecondGroupWithoutSpreadGivesNoGlass() {
        StandardisedDifference effect = TwoGroups.withDefaults()
                .of(new double[] {1, 2, 4}, new double[] {3, 3})
                .getEffect();

        assertUndefined(effect.getGlassDelta(), UndefinedReason.NO_VARIANCE);
        assertThat(effect.getUnpooledD().isDefined()).isTrue();
    }

    @Test
    void anEmptyGroupGivesNothingButTheOther() {
        TwoGroupResult empty = TwoGroups.withDefaults().of(A, NOBODY);

        assertUndefined(empty.getWelch().getDifference(), UndefinedReason.NO_ANSWERS);
        assertUndefined(empty.getWelch().getProbability(), UndefinedReason.NO_ANSWERS);
        assertUndefined(empty.getPooled().getProbability(), UndefinedReason.NO_ANSWERS);
        assertUndefined(empty.getRanks().getProbability(), UndefinedReason.NO_ANSWERS);
        assertUndefined(empty.getRanks().getCliffsDelta(), UndefinedReason.NO_ANSWERS);
        assertUndefined(empty.getEffect().getCohensD(), UndefinedReason.NO_ANSWERS);
        assertThat(empty.getEffect().getCohensDInterval()).isEmpty();
        assertUndefined(empty.getSecond().getMean(), UndefinedReason.NO_ANSWERS);
        assertUndefined(empty.getSecond().getVariance(), UndefinedReason.NO_ANSWERS);
        assertThat(empty.getFirst().getMean()).isEqualTo(Statistic.of(6.625));
    }

    @Test
    void onePersonOnASideIsTooFewForWelchOnly() {
        TwoGroupResult one = TwoGroups.withDefaults().of(new double[] {9}, B);

        assertUndefined(one.getWelch().getProbability(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(one.getWelch().getDifference().isDefined()).isTrue();
        assertThat(one.getWelch().getInterval()).isEmpty();
        assertThat(one.getPooled().getDegreesOfFreedom()).isEqualTo(Statistic.of(6));
        assertUndefined(one.getFirst().getVariance(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void onePersonOnEachSideIsTooFewForAll() {
        TwoGroupResult one = TwoGroups.withDefaults().of(new double[] {9}, new double[] {3});

        assertUndefined(one.getPooled().getProbability(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertUndefined(one.getEffect().getCohensD(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(one.getPooled().getDifference()).isEqualTo(Statistic.of(6));
    }

    @Test
    void scoresThatAreAllTheSameLeaveNothingToTestBy() {
        TwoGroupResult flat = TwoGroups.withDefaults()
                .withExactRanksBelow(0)
                .of(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.1, 0.1});

        assertUndefined(flat.getWelch().getProbability(), UndefinedReason.NO_VARIANCE);
        assertThat(flat.getWelch().getStandardError()).isEqualTo(Statistic.of(0));
        assertThat(flat.getWelch().getDifference()).isEqualTo(Statistic.of(0));
        assertUndefined(flat.getPooled().getRatio(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getEffect().getCohensD(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getRanks().getProbability(), UndefinedReason.NO_VARIANCE);
        assertThat(flat.getRanks().getProbabilityOfSuperiority()).isEqualTo(Statistic.of(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void aLevelOutOfRangeIsRefused(double level) {
        assertThatThrownBy(() -> TwoGroups.withDefaults().withLevel(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The level of confidence is " + level)
                .hasMessageContaining("Maybe it is a percentage");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void anExactBoundOutOfRangeIsRefused(int size) {
        assertThatThrownBy(() -> TwoGroups.withDefaults().withExactRanksBelow(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fewer than " + size + " people");
    }

    @Test
    void theExactBoundMayBeItsLimits() {
        assertThat(TwoGroups.withDefaults()
                        .withExactRanksBelow(100)
                        .of(A, B)
                        .getRanks()
                        .getMethod())
                .isEqualTo(RankMethod.EXACT);
    }

    @Test
    void aScoreThatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> TwoGroups.withDefaults().of(new double[] {1, Double.NaN}, B))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A score is NaN");
    }

    static void assertInterval(Optional<Interval> actual, double lower, double upper, double level) {
        assertInterval(actual, lower, upper, level, 1e-9);
    }

    static void assertInterval(Optional<Interval> actual, double lower, double upper, double level, double precision) {
        assertThat(actual).isPresent();
        assertThat(actual.get().getLower()).isCloseTo(lower, within(precision));
        assertThat(actual.get().getUpper()).isCloseTo(upper, within(precision));
        assertThat(actual.get().getLevel()).isEqualTo(level);
    }

    static void assertUndefined(Statistic actual, UndefinedReason reason) {
        assertThat(actual).isEqualTo(Statistic.undefined(reason));
    }
}
