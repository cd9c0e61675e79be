package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers: NumPy 2.4.6, the definition of CR2 with matrix roots by eigenvalues for least squares on an intercept and the arm,
 * all multiplied by the roots of the weights; degrees of freedom from the covariance of the
 * clusters' parts if each arm has the variance that its own CR2 gives.
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
    void unitsThatCountAlikeGiveWelchsTest() {
        // scipy 1.17.1: ttest_ind(..., equal_var=False)
        check(new TwoArms(TREATED, EQUAL, UNITS), 0.5171428571428571, 0.2417369121459888, 9.874662502228523);
    }

    @Test
    void weightsCount() {
        check(new TwoArms(TREATED, WEIGHTS, UNITS), 0.509659090909091, 0.2334884876778983, 7.077591070984045);
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
