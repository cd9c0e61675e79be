package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DriverCorrelationsTest {

    private static final Offset<Double> CLOSE = within(1e-14);
    private static final double[][] CONTRADICTION = {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}};

    /** Expected numbers: numpy.corrcoef of NumPy 2.4. */
    @Test
    void theyAreThoseOfTheCompleteRows() {
        DriverCorrelations correlations = DriverCorrelations.of(TenPeople.data());

        assertThat(correlations.getOutcome()).isEqualTo("trust");
        assertThat(correlations.getPredictors()).containsExactly("vision", "team", "support");
        assertThat(correlations.getN()).isEqualTo(10);
        assertThat(correlations.withOutcome())
                .containsExactly(new double[] {0.8257581297894211, 0.8323901147703645, 0.6284568268332179}, CLOSE);
        assertThat(correlations.ofPredictors().get(2, 1)).isCloseTo(0.5081749287811809, CLOSE);
    }

    /** Expected numbers: weighted products in NumPy 2.4. */
    @Test
    void peopleCountByTheirWeights() {
        DriverCorrelations correlations = DriverCorrelations.of(TenPeople.data().withWeights(TenPeople.WEIGHTS));

        assertThat(correlations.getN()).isEqualTo(10);
        assertThat(correlations.counted()).isEqualTo(9);
        assertThat(correlations.withOutcome())
                .containsExactly(new double[] {0.6858980536129705, 0.8155497280615633, 0.5946429901222507}, CLOSE);
    }

    /** By hand: of three correlations of 0.9 in size, the product of which is negative. */
    @Test
    void eigenvaluesTellContradictions() {
        DriverCorrelations correlations = DriverCorrelations.of(100, CONTRADICTION, "y", "x1", "x2");

        assertThat(correlations.getEigenvalues()).containsExactly(new double[] {1.9, 1.9, -0.8}, within(1e-12));
        assertThat(correlations.getN()).isEqualTo(100);
    }

    @Test
    void whatDoesNotVaryHasNoEigenvalues() {
        DriverCorrelations correlations = DriverCorrelations.of(DriverData.of(
                ItemMatrix.of(List.of("y", "x"), new double[][] {{1, 5}, {2, 5}, {4, 5}}), "y", "x"));

        assertThatThrownBy(correlations::getEigenvalues)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[y, x]")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aTableOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> DriverCorrelations.of(100, CONTRADICTION, "y", "x1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 names [y, x1]");
        assertThatThrownBy(() -> DriverCorrelations.of(100, new double[][] {{1, 0.5}, {0.5}}, "y", "x"))
                .hasMessageContaining("as many rows and columns");
    }

    @Test
    void numbersThatAreNoCorrelationsAreRefused() {
        assertRefused(new double[][] {{1, 1.2}, {1.2, 1}}, "'x' and 'y' is 1.2");
        assertRefused(new double[][] {{1, 0.3}, {0.4, 1}}, "is 0.4 and, the other way round, 0.3");
        assertRefused(new double[][] {{4, 0.5}, {0.5, 1}}, "'y' and 'y' is 4.0");
        assertRefused(new double[][] {{1, Double.NaN}, {Double.NaN, 1}}, "is NaN");
        assertThat(DriverCorrelations.of(10, new double[][] {{1, -1}, {-1, 1}}, "y", "x")
                        .getEigenvalues())
                .hasSize(2);
    }

    private static void assertRefused(double[][] table, String message) {
        assertThatThrownBy(() -> DriverCorrelations.of(10, table, "y", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe these are covariances");
    }
}
