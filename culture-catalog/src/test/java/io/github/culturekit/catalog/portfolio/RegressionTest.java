package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final double[] INPUT = new Random(5).doubles(200, -2, 7).toArray();

    @Test
    void aCubicIsFoundAgainAlsoWhereItWasNotLearnt() {
        double[] outcome = new double[INPUT.length];
        Arrays.setAll(outcome, r -> 3 - 2 * INPUT[r] + 0.5 * Math.pow(INPUT[r], 3));

        assertThat(fit(new double[][] {INPUT}, outcome)).containsExactly(outcome, within(1e-9));
    }

    @Test
    void inputsThatFollowFromOthersDoNoHarm() {
        double[] twice = Arrays.stream(INPUT).map(value -> 2 * value + 1).toArray();

        assertThat(fit(new double[][] {INPUT, twice}, INPUT)).containsExactly(INPUT, within(1e-9));
    }

    @Test
    void withoutInputsThatVaryTheMeanOfWhatWasLearntIsExpected() {
        double[] constant = new double[INPUT.length];
        double mean = 0;
        for (int r = 0; r < INPUT.length; r += 2) {
            mean += INPUT[r] / 100;
        }

        assertThat(fit(new double[][] {constant}, INPUT)).containsOnly(new double[] {mean}, within(1e-9));
    }

    private static double[] fit(double[][] inputs, double[] outcome) {
        double[] fitted = new double[outcome.length];
        new Regression(inputs, number -> number % 2 == 0).fit(outcome, fitted);
        return fitted;
    }
}
