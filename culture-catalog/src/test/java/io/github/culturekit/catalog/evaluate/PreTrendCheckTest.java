package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.DifferenceInDifferencesTest.MEANS;
import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.rollout;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreTrendCheckTest {

    private static final int[] UNITS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] DIVISIONS = {0, 0, 1, 2, 2, 0, 1, 3, 3, 4, 4, 4};
    private static final double[] WEIGHTS = {1, 2, 1.5, .5, 3, 1, 1, 2, .7, 1.2, 2.5, .4};
    private static final double[] EQUAL = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] SECOND = {.9, .2, 1.1, .4, .7, .1, -.3, .5, .2, -.6, .3, .8};
    private static final double[] THIRD = {.3, -.5, .6, .1, .2, .4, -.1, .0, .7, -.2, .1, -.4};

    @Test
    void twoWavesBeforeGiveWelchsTest() {
        PreTrend check = of(MEANS, 5, "w3").getPreTrend().orElseThrow();

        // scipy 1.17.1: ttest_ind of w2 - w1, equal_var=False
        assertThat(check.getSlope().getDifference().getValue()).isCloseTo(-0.3291428571428572, within(1e-12));
        assertThat(check.getSlope().getProbability().getValue()).isCloseTo(0.4993890874900508, within(1e-12));
        assertThat(check.getProbability().getValue()).isCloseTo(0.4993890874900508, within(1e-12));
        assertThat(check.getNumeratorDegrees()).isEqualTo(1);
        assertThat(check.getDenominatorDegrees().getValue()).isCloseTo(8.58278927821897, within(1e-10));
        assertThat(check.isDiverging()).isFalse();
    }

    @Test
    void threeWavesBeforeAreTestedTogetherAndForALine() {
        Evaluation evaluation = of(MEANS, 5, "w4");
        PreTrend check = evaluation.getPreTrend().orElseThrow();

        // NumPy 2.4.6 by the formulae of Krishnamoorthy and Yu (2004)
        assertThat(check.getWaves()).containsExactly("w1", "w2", "w3");
        assertThat(check.getRatio().getValue()).isCloseTo(7.748642704714461, within(1e-10));
        assertThat(check.getNumeratorDegrees()).isEqualTo(2);
        assertThat(check.getDenominatorDegrees().getValue()).isCloseTo(7.702487082052475, within(1e-10));
        assertThat(check.getProbability().getValue()).isCloseTo(0.014315992083716601, within(1e-12));
        // scipy 1.17.1: ttest_ind of (w3 - w1) / 2, equal_var=False
        assertThat(check.getSlope().getDifference().getValue()).isCloseTo(-0.8602857142857143, within(1e-12));
        assertThat(check.getSlope().getStandardError().getValue()).isCloseTo(0.21232322779485172, within(1e-12));
        assertThat(check.isDiverging()).isTrue();
        assertThat(evaluation.getGrade()).isEqualTo(EvidenceGrade.D);
        assertThat(evaluation.getVerdict().getCautions().get(0))
                .isEqualTo(
                        "These units seem to have changed differently from the others before the intervention already"
                                + " (p = 0.01), and might have gone on to do so without it: do not take the difference for its"
                                + " effect.");
    }

    @Test
    void clustersAndWeightsGoIntoTheJointTest() {
        // NumPy 2.4.6: the approximate Hotelling test of Pustejovsky and Tipton (2018), from the variances of all
        // entries
        check(WEIGHTS, DIVISIONS, 6.771134128969315, 2.0337360639623365, 0.12616080952502123);
        check(EQUAL, UNITS, 2.333998361171837, 7.744141566047345, 0.16095927053566544);
    }

    private static void check(double[] weights, int[] clusters, double ratio, double degrees, double probability) {
        double[][] means = new double[12][4];
        boolean[] treated = new boolean[12];
        Arrays.fill(treated, 0, 5, true);
        for (int i = 0; i < 12; i++) {
            means[i] = new double[] {0, SECOND[i], THIRD[i], 0};
        }
        Timeline timeline = Timeline.of(waves(means), "w4");
        Panel panel = Panel.of(
                waves(means),
                TRUST,
                ComparedUnits.of(Places.of(waves(means)), rollout(5, "w4"), null),
                Set.of(),
                UnitWeighting.EQUAL);
        ArmTest test = new ArmTest(new TwoArms(treated, weights, clusters), 1, 0.95);

        PreTrend joint = new PreTrendCheck(test, panel, timeline).check();

        assertThat(joint.getRatio().getValue()).isCloseTo(ratio, within(1e-10));
        assertThat(joint.getDenominatorDegrees().getValue()).isCloseTo(degrees, within(1e-10));
        assertThat(joint.getProbability().getValue()).isCloseTo(probability, within(1e-12));
    }

    @Test
    void theDetectableSlopeIsFoundFourTimesOutOfFive() {
        PreTrend check = of(MEANS, 5, "w4").getPreTrend().orElseThrow();
        double errors = check.getDetectableSlope().getValue()
                / check.getSlope().getStandardError().getValue();

        assertThat(new TwoSidedTest(0.05)
                        .power(errors, check.getSlope().getDegreesOfFreedom().getValue()))
                .isCloseTo(0.8, within(1e-10));
    }

    @Test
    void noDriftFoundIsNoProof() {
        Evaluation evaluation = of(MEANS, 5, "w3");

        assertThat(evaluation.getGrade()).isEqualTo(EvidenceGrade.B);
        assertThat(evaluation.getVerdict().getCautions().get(0))
                .startsWith(
                        "Before the intervention no different movement shows (p = 0.50), but that is no proof: a drift"
                                + " of less than 1.")
                .endsWith("points a wave would mostly have been missed.");
    }

    @Test
    void moreWavesThanUnitsCanTellApartAreNotTested() {
        double[][] few = {{1, 2, 3, 1, 0, 2}, {2, 1, 1, 2, 1, 2}, {3, 1, 2, 1, 2, 2}, {1, 1, 3, 2, 2, 1}};

        PreTrend check = of(few, 2, "w6").getPreTrend().orElseThrow();

        assertThat(check.getProbability().getReason()).contains(UndefinedReason.SINGULAR);
        assertThat(of(few, 2, "w6").getGrade()).isEqualTo(EvidenceGrade.C);
        assertThat(of(few, 2, "w6").getVerdict().getCautions().get(0)).contains("cannot be told from so few units");
    }

    @Test
    void anArmOfOneUnitIsNotTested() {
        PreTrend check = of(MEANS, 1, "w3").getPreTrend().orElseThrow();

        assertThat(check.getProbability().getReason()).contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(check.getDetectableSlope().isDefined()).isFalse();
    }

    private static Evaluation of(double[][] means, int treated, String fromWave) {
        return DifferenceInDifferences.withDefaults().of(waves(means), rollout(treated, fromWave), TRUST);
    }
}
