package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.Samples.AFTER;
import static io.github.culturekit.scoring.comparison.Samples.BEFORE;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaveComparisonTest {

    private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

    private final WaveComparison calculator = WaveComparison.withDefaults();

    /** By hand: four pairs with the correlation r among five and six people. */
    @Test
    void thePairsCovarianceMakesTheChangeSurer() {
        PersonScores earlier = PersonScores.of(List.of("a", "b", "c", "d", "x"), 3, 4, 5, 5, 9);
        PersonScores later = PersonScores.of(List.of("b", "a", "c", "d", "y", "z"), 4, 4, 6, 7, 2, 8);

        WaveResult result = calculator.of(earlier, later);

        double r = PairedChange.withDefaults()
                .of(new double[] {3, 4, 5, 5}, new double[] {4, 4, 6, 7})
                .getCorrelation()
                .getValue();
        double s1 = result.getEarlier().getStandardDeviation().getValue();
        double s2 = result.getLater().getStandardDeviation().getValue();
        double error = Math.sqrt(s1 * s1 / 5 + s2 * s2 / 6 - 2 * r * s1 * s2 * 4 / (5 * 6));
        assertThat(result.getDesign()).isEqualTo(WaveDesign.PARTLY_THE_SAME);
        assertThat(result.getPaired().getN()).isEqualTo(4);
        assertThat(result.getPaired().getCorrelation().getValue()).isCloseTo(r, within(1e-15));
        assertThat(result.getOverlapping().getStandardError().getValue()).isCloseTo(error, within(1e-14));
        assertThat(result.getOverlapping().getRatio().getValue())
                .isCloseTo((31 / 6.0 - 26 / 5.0) / error, within(1e-13));
        assertUndefined(result.getOverlapping().getDegreesOfFreedom(), UndefinedReason.NOT_DEFINED_BY_RULE);
        assertThat(result.getChange()).isEqualTo(result.getOverlapping());
        assertThat(result.getIndependent().getStandardError().getValue()).isGreaterThan(error);
    }

    @Test
    void theSamePeopleArePaired() {
        WaveResult result = calculator.of(PersonScores.of(SIX, BEFORE), PersonScores.of(SIX, AFTER));

        assertThat(result.getDesign()).isEqualTo(WaveDesign.PAIRED);
        assertThat(result.getPaired()).isEqualTo(PairedChange.withDefaults().of(BEFORE, AFTER));
        assertThat(result.getChange()).isEqualTo(result.getPaired().getChange());
        assertThat(result.getOverlapping().getStandardError().getValue())
                .isCloseTo(result.getChange().getStandardError().getValue(), within(1e-14));
    }

    @Test
    void somebodyWhoLeftMakesItPartlyTheSame() {
        WaveResult left =
                calculator.of(PersonScores.of(SIX, BEFORE), PersonScores.of(SIX.subList(0, 5), 4, 4, 6, 7, 6));
        WaveResult came = calculator.of(PersonScores.of(SIX.subList(0, 5), 3, 4, 5, 5, 6), PersonScores.of(SIX, AFTER));

        assertThat(left.getDesign()).isEqualTo(WaveDesign.PARTLY_THE_SAME);
        assertThat(came.getDesign()).isEqualTo(WaveDesign.PARTLY_THE_SAME);
    }

    @Test
    void differentPeopleAreIndependent() {
        WaveResult result = calculator.of(
                PersonScores.of(SIX, BEFORE), PersonScores.of(List.of("g", "h", "i", "j", "k", "l"), AFTER));

        assertThat(result.getDesign()).isEqualTo(WaveDesign.INDEPENDENT);
        assertThat(result.getIndependent())
                .isEqualTo(TwoGroups.withDefaults().of(AFTER, BEFORE).getWelch());
        assertUndefined(result.getOverlapping().getProbability(), UndefinedReason.NO_ANSWERS);
        assertThat(result.getChange()).isEqualTo(result.getIndependent());
    }

    @Test
    void twoPairsAreTooFewForACorrelation() {
        WaveResult result =
                calculator.of(PersonScores.of(SIX, BEFORE), PersonScores.of(List.of("a", "b", "x"), 4, 7, 5));

        assertThat(result.getDesign()).isEqualTo(WaveDesign.INDEPENDENT);
        assertUndefined(result.getOverlapping().getProbability(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void threePairsAreEnough() {
        WaveResult result =
                calculator.of(PersonScores.of(SIX, BEFORE), PersonScores.of(List.of("a", "b", "c"), 4, 7, 5));

        assertThat(result.getDesign()).isEqualTo(WaveDesign.PARTLY_THE_SAME);
    }

    @Test
    void pairsThatAllAnsweredTheSameHaveNoCorrelation() {
        WaveResult result =
                calculator.of(PersonScores.of(SIX, BEFORE), PersonScores.of(List.of("a", "b", "c", "x"), 4, 4, 4, 5));

        assertThat(result.getDesign()).isEqualTo(WaveDesign.INDEPENDENT);
        assertUndefined(result.getOverlapping().getProbability(), UndefinedReason.NO_VARIANCE);
    }

    @Test
    void onePersonIsNoPairedWave() {
        WaveResult result = calculator.of(PersonScores.of(List.of("a"), 3), PersonScores.of(List.of("a"), 5));

        assertThat(result.getDesign()).isEqualTo(WaveDesign.INDEPENDENT);
        assertUndefined(result.getChange().getProbability(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void responsesOfTwoWavesAreComparedByScale() {
        Responses responses = SmallSurvey.read(
                "North,nurse,2023,ann,3,3",
                "North,nurse,2023,bob,2,3",
                "North,nurse,2023,cat,4,4",
                "North,nurse,2025,ann,4,4",
                "North,nurse,2025,bob,3,3",
                "North,nurse,2025,cat,4,5");

        WaveResult result = calculator.of(responses.wave("2023"), responses.wave("2025"), SmallSurvey.TRUST);

        assertThat(result.getDesign()).isEqualTo(WaveDesign.PAIRED);
        assertThat(result.getChange().getDifference()).isEqualTo(Statistic.of(5 / 3.0));
    }

    @Test
    void anotherLevelHoldsForAllThree() {
        WaveResult result = calculator.withLevel(0.9).of(PersonScores.of(SIX, BEFORE), PersonScores.of(SIX, AFTER));

        assertThat(List.of(
                        result.getIndependent(),
                        result.getOverlapping(),
                        result.getPaired().getChange()))
                .allSatisfy(test ->
                        assertThat(test.getInterval().orElseThrow().getLevel()).isEqualTo(0.9));
    }
}
