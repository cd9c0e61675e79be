package io.github.culturekit.scoring.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The derivatives that the search goes by, held against differences. */
class DiscrepancyProperties {

    private static final double STEP = 1e-5;

    @Property(tries = 100)
    void theDerivativesOfTheLikelihood(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 8) int items,
            @ForAll @IntRange(min = 1, max = 2) int factors) {
        Random random = new Random(seed);
        double[] place = random.doubles(items, -1.5, -0.1).toArray();

        assertDerivatives(MaximumLikelihood.discrepancy(correlations(random, items), factors), place);
    }

    @Property(tries = 100)
    void theDerivativesOfTheResiduals(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 8) int items,
            @ForAll @IntRange(min = 1, max = 2) int factors) {
        Random random = new Random(seed);
        double[] place = random.doubles(items, 0.1, 0.9).toArray();

        assertDerivatives(MinimumResiduals.discrepancy(correlations(random, items), factors), place);
    }

    private static void assertDerivatives(Discrepancy discrepancy, double[] place) {
        Discrepancy.Point point = discrepancy.at(place);
        Matrix hessian = point.hessian();
        double scale = 1
                + Arrays.stream(hessian.toArray())
                        .flatMapToDouble(Arrays::stream)
                        .map(Math::abs)
                        .max()
                        .orElse(0);
        for (int i = 0; i < place.length; i++) {
            Discrepancy.Point ahead = discrepancy.at(moved(place, i, STEP));
            Discrepancy.Point behind = discrepancy.at(moved(place, i, -STEP));
            assertThat(point.gradient()[i])
                    .isCloseTo((ahead.value() - behind.value()) / (2 * STEP), within(1e-5 * scale));
            for (int j = 0; j < place.length; j++) {
                assertThat(hessian.get(i, j))
                        .isCloseTo((ahead.gradient()[j] - behind.gradient()[j]) / (2 * STEP), within(1e-3 * scale));
            }
        }
    }

    private static double[] moved(double[] place, int parameter, double step) {
        double[] moved = place.clone();
        moved[parameter] += step;
        return moved;
    }

    /** Of items that share two factors, so that the eigenvalues lie apart. */
    private static Matrix correlations(Random random, int items) {
        double[] one = random.doubles(items, 0.4, 0.8).toArray();
        double[] other = random.doubles(items, -0.5, 0.5).toArray();
        return Matrix.of(
                items, items, (row, column) -> row == column ? 1 : one[row] * one[column] + other[row] * other[column]);
    }
}
