package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.Samples.A;
import static io.github.culturekit.scoring.comparison.Samples.B;
import static io.github.culturekit.scoring.comparison.Samples.C;
import static io.github.culturekit.scoring.comparison.Samples.group;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertInterval;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveralGroupsTest {

    private final SeveralGroupsResult result = SeveralGroups.withDefaults().of(groups(A, B, C));

    /** SciPy: {@code f_oneway(a, b, c)}. */
    @Test
    void anovaIsThatOfSciPy() {
        assertTest(result.getAnova(), 6.555711775043938, 2, 18, 0.007263962536544248);
        assertThat(result.getEtaSquared().getValue()).isCloseTo(0.421434381778742, within(1e-13));
        assertThat(result.getOmegaSquared().getValue()).isCloseTo(0.34602712435828686, within(1e-13));
    }

    /** SciPy: {@code ncf.cdf} and {@code brentq}. */
    @Test
    void theSharesIntervalIsNoncentral() {
        assertInterval(result.getEtaSquaredInterval(), 0.04574997526449589, 0.6129149928270551, 0.95);
    }

    /** SciPy: {@code f_oneway(a, b, c, equal_var=False)}. */
    @Test
    void welchAnovaIsThatOfSciPy() {
        assertThat(result.getWelchAnova().getRatio().getValue()).isCloseTo(6.061115530373817, within(1e-12));
        assertThat(result.getWelchAnova().getProbability().getValue()).isCloseTo(0.015606440138410404, within(1e-12));
    }

    /** SciPy: {@code kruskal(a, b, c)}. */
    @Test
    void ranksAreThoseOfSciPy() {
        assertThat(result.getRanks().getSum().getValue()).isCloseTo(8.053823381204346, within(1e-12));
        assertThat(result.getRanks().getDegreesOfFreedom()).isEqualTo(2);
        assertThat(result.getRanks().getProbability().getValue()).isCloseTo(0.017829307433933565, within(1e-13));
    }

    /** SciPy: {@code levene(a, b, c, center="median")}. */
    @Test
    void spreadIsThatOfSciPy() {
        assertTest(result.getSpread(), 0.15775972637879426, 2, 18, 0.8552230210445941);
    }

    /** SciPy: {@code tukey_hsd(a, b, c)}. */
    @Test
    void tukeyIsThatOfSciPy() {
        RangeTest pair = result.findPair("a", "b").orElseThrow().getTukey();

        assertThat(pair.getProbability().getValue()).isCloseTo(0.03789571, within(1e-8));
        assertInterval(pair.getInterval(), -4.558355335, -0.120216081, 0.95, 1e-6);
        assertThat(pair.getDegreesOfFreedom()).isEqualTo(Statistic.of(18));
    }

    /** SciPy: {@code tukey_hsd(a, b, c, equal_var=False)}. */
    @Test
    void gamesHowellIsThatOfSciPy() {
        RangeTest pair = result.findPair("c", "b").orElseThrow().getGamesHowell();

        assertThat(pair.getProbability().getValue()).isCloseTo(0.01279226, within(1e-8));
        assertInterval(pair.getInterval(), 0.73020169, 5.69836973, 0.95, 1e-6);
    }

    @Test
    void eachPairIsComparedOnceTheLaterGroupFirst() {
        assertThat(result.getPairs())
                .extracting(PairComparison::getFirst, PairComparison::getSecond)
                .containsExactly(tuple("b", "a"), tuple("c", "a"), tuple("c", "b"));
        PairComparison pair = result.getPairs().get(0);
        assertThat(pair.getWelch()).isEqualTo(TwoGroups.withDefaults().of(B, A).getWelch());
        assertThat(result.findPair("b", "c"))
                .isEqualTo(result.findPair("c", "b"))
                .isPresent();
        assertThat(result.findPair("a", "a")).isEmpty();
        assertThat(result.findPair("a", "z")).isEmpty();
        assertThat(result.findPair("z", "c")).isEmpty();
    }

    @Test
    void pairsAreAdjustedForTheirNumber() {
        List<Statistic> plain = result.getPairs().stream()
                .map(pair -> pair.getWelch().getProbability())
                .toList();

        assertThat(result.getPairs())
                .extracting(PairComparison::getAdjustedProbability)
                .isEqualTo(Adjustment.HOLM.adjust(plain));
        assertThat(SeveralGroups.withDefaults()
                        .withAdjustment(Adjustment.BENJAMINI_HOCHBERG)
                        .of(groups(A, B, C))
                        .getPairs())
                .extracting(PairComparison::getAdjustedProbability)
                .isEqualTo(Adjustment.BENJAMINI_HOCHBERG.adjust(plain));
    }

    @Test
    void anotherLevelGivesAnotherInterval() {
        SeveralGroupsResult narrow = SeveralGroups.withDefaults().withLevel(0.5).of(groups(A, B, C));

        assertThat(narrow.getEtaSquaredInterval().orElseThrow().getLevel()).isEqualTo(0.5);
        assertThat(narrow.getPairs()
                        .get(0)
                        .getTukey()
                        .getInterval()
                        .orElseThrow()
                        .getUpper())
                .isLessThan(result.getPairs()
                        .get(0)
                        .getTukey()
                        .getInterval()
                        .orElseThrow()
                        .getUpper());
    }

    @Test
    void aGroupWithoutScoresIsListedButTakesNoPart() {
        SeveralGroupsResult withEmpty = SeveralGroups.withDefaults().of(groups(A, new double[0], B, C));

        assertThat(withEmpty.getGroups()).containsOnlyKeys("a", "b", "c", "d");
        assertThat(withEmpty.getGroups().get("b").getN()).isZero();
        assertThat(withEmpty.getAnova()).isEqualTo(result.getAnova());
        assertThat(withEmpty.getPairs()).hasSize(3);
    }

    @Test
    void onePersonMakesWelchUndefinedButNotFisher() {
        SeveralGroupsResult one = SeveralGroups.withDefaults().of(groups(A, new double[] {3}));

        assertUndefined(one.getWelchAnova().getRatio(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(one.getAnova().getRatio().isDefined()).isTrue();
        assertUndefined(one.getPairs().get(0).getGamesHowell().getProbability(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(one.getPairs().get(0).getTukey().getProbability().isDefined())
                .isTrue();
    }

    @Test
    void onePersonEachLeavesNothingWithin() {
        SeveralGroupsResult ones =
                SeveralGroups.withDefaults().of(groups(new double[] {1}, new double[] {2}, new double[] {4}));

        assertUndefined(ones.getAnova().getRatio(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertUndefined(ones.getEtaSquared(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(ones.getEtaSquaredInterval()).isEmpty();
        assertUndefined(ones.getPairs().get(0).getTukey().getRatio(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(ones.getRanks().getProbability().isDefined()).isTrue();
    }

    @Test
    void groupsWithoutSpreadAreNotTested() {
        SeveralGroupsResult flat = SeveralGroups.withDefaults().of(groups(new double[] {2, 2}, new double[] {3, 3}));

        assertUndefined(flat.getAnova().getProbability(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getWelchAnova().getProbability(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getSpread().getProbability(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getOmegaSquared(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getPairs().get(0).getTukey().getProbability(), UndefinedReason.NO_VARIANCE);
        assertUndefined(flat.getPairs().get(0).getGamesHowell().getProbability(), UndefinedReason.NO_VARIANCE);
        assertThat(flat.getRanks().getProbability().isDefined()).isTrue();
    }

    @Test
    void scoresThatAreAllTheSameHaveNoRanks() {
        SeveralGroupsResult same = SeveralGroups.withDefaults().of(groups(new double[] {2, 2}, new double[] {2}));

        assertUndefined(same.getRanks().getSum(), UndefinedReason.NO_VARIANCE);
        assertThat(same.getRanks().getDegreesOfFreedom()).isZero();
    }

    @Test
    void fewerThanTwoGroupsWithScoresGiveNothing() {
        SeveralGroupsResult none = SeveralGroups.withDefaults().of(groups(A, new double[0]));

        assertUndefined(none.getAnova().getRatio(), UndefinedReason.NO_ANSWERS);
        assertUndefined(none.getRanks().getProbability(), UndefinedReason.NO_ANSWERS);
        assertUndefined(none.getEtaSquared(), UndefinedReason.NO_ANSWERS);
        assertUndefined(none.getOmegaSquared(), UndefinedReason.NO_ANSWERS);
        assertThat(none.getPairs()).isEmpty();
        assertThat(none.getGroups().get("a").getN()).isEqualTo(8);
    }

    @Test
    void oneGroupIsRefused() {
        assertThatThrownBy(() -> SeveralGroups.withDefaults().of(groups(A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There are 1 groups ([a])")
                .hasMessageContaining("Maybe");
    }

    static Map<String, GroupScores> groups(double[]... scores) {
        Map<String, GroupScores> groups = new LinkedHashMap<>();
        for (double[] some : scores) {
            groups.put(Character.toString('a' + groups.size()), group(some));
        }
        return groups;
    }

    private static void assertTest(FTest actual, double ratio, double between, double within, double probability) {
        assertThat(actual.getRatio().getValue()).isCloseTo(ratio, within(1e-12));
        assertThat(actual.getDegreesBetween()).isEqualTo(Statistic.of(between));
        assertThat(actual.getDegreesWithin()).isEqualTo(Statistic.of(within));
        assertThat(actual.getProbability().getValue()).isCloseTo(probability, within(1e-13));
    }
}
