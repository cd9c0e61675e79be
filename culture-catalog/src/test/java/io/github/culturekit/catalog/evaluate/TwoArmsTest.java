package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers: NumPy 2.4.6, the definition of CR2 with matrix roots by eigenvalues for least squares on an intercept and the arm,
 * all multiplied by the roots of the weights; degrees of freedom from the covariance of the clusters' parts, the fewer of those if each
 * arm has the variance that its own CR2 gives and those if both have the same.
 */
class TwoArmsTest {

    private static final boolean[] TREATED = new boolean[12];
    private static final double[] EQUAL = new double[12];
    private static final double[] WEIGHTS = {1, 2, 1.5, .5, 3, 1, 1, 2, .7, 1.2, 2.5, .4};
    private static final int[] UNITS = IntStream.range(0, 12).toArray();
    private static final int[] DIVISIONS = {0, 0, 1, 2, 2, 0, 1, 3, 3, 4, 4, 4};
    private static final double[] OUTCOME = {.9, .2, 1.1, .4, .7, .1, -.3, .5, .2, -.6, .3, .8};

    static {
        Arrays.fill(TREATED, 0, 5, true);
        Arrays.fill(EQUAL, 1);
    }

    @Test
    void unitsThatCountAlikeGiveWelchsErrorWithTheFewerDegrees() {
        // scipy 1.17.1: ttest_ind(..., equal_var=False), whose degrees are 9.8747; Bell's and McCaffrey's are fewer
        check(new TwoArms(TREATED, EQUAL, UNITS), 0.5171428571428571, 0.2417369121459888, 8.771573604060908);
    }

    @Test
    void armsOfTheSameSizeGiveWelchsTest() {
        boolean[] half = new boolean[12];
        Arrays.fill(half, 0, 6, true);
        double[] variances = new double[2];
        for (int arm = 0; arm < 2; arm++) {
            double[] ofArm = Arrays.copyOfRange(OUTCOME, 6 - 6 * arm, 12 - 6 * arm);
            double mean = Arrays.stream(ofArm).average().orElseThrow();
            variances[arm] =
                    Arrays.stream(ofArm).map(y -> (y - mean) * (y - mean)).sum() / 5 / 6;
        }
        double both = variances[0] + variances[1];
        double welch = both * both / (variances[0] * variances[0] / 5 + variances[1] * variances[1] / 5);

        TwoArms arms = new TwoArms(half, EQUAL, UNITS);

        assertThat(arms.covariance(OUTCOME, OUTCOME)).isCloseTo(both, within(1e-14));
        assertThat(arms.degrees(OUTCOME)).isCloseTo(welch, within(1e-12));
        assertThat(arms.degreesIfAlike()).isCloseTo(10, within(1e-12));
    }

    @Test
    void weightsCount() {
        check(new TwoArms(TREATED, WEIGHTS, UNITS), 0.509659090909091, 0.2334884876778983, 6.968472669984492);
    }

    @Test
    void clustersMayHoldUnitsOfBothArms() {
        check(new TwoArms(TREATED, EQUAL, DIVISIONS), 0.5171428571428571, 0.19653952995400806, 3.1427144478719136);
    }

    @Test
    void weightsAndClustersGoTogether() {
        check(new TwoArms(TREATED, WEIGHTS, DIVISIONS), 0.509659090909091, 0.20794592187043248, 3.2611410674654255);
    }

    @Test
    void theScaleOfWeightsMeansNothing() {
        double[] larger = Arrays.stream(WEIGHTS).map(weight -> 1000 * weight).toArray();

        check(new TwoArms(TREATED, larger, DIVISIONS), 0.509659090909091, 0.20794592187043248, 3.2611410674654255);
    }

    @Test
    void anArmOfOneClusterTellsNothingOfChance() {
        int[] together = UNITS.clone();
        Arrays.fill(together, 0, 5, 0);

        assertThat(new TwoArms(TREATED, EQUAL, UNITS).canTellChance()).isTrue();
        assertThat(new TwoArms(TREATED, EQUAL, together).canTellChance()).isFalse();
    }

    private static void check(TwoArms arms, double difference, double error, double degrees) {
        assertThat(arms.difference(OUTCOME).getValue()).isCloseTo(difference, within(1e-13));
        assertThat(Math.sqrt(arms.covariance(OUTCOME, OUTCOME))).isCloseTo(error, within(1e-13));
        assertThat(arms.degrees(OUTCOME)).isCloseTo(degrees, within(1e-11));
    }
}
