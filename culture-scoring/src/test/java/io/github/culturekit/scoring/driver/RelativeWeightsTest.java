package io.github.culturekit.scoring.driver;

import static io.github.culturekit.scoring.driver.Numbers.assertClose;
import static io.github.culturekit.scoring.driver.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Expected numbers: Johnson's formulas with numpy.linalg.eigh of NumPy 2.4. */
class RelativeWeightsTest {

    private static final RelativeWeights CALCULATOR = RelativeWeights.withDefaults();

    @Test
    void theWeightsShareRSquaredOut() {
        RelativeWeightsResult result = CALCULATOR.of(TenPeople.data());

        assertThat(result.getOutcome()).isEqualTo("trust");
        assertThat(result.getN()).isEqualTo(10);
        assertClose(result.getMultipleRSquared(), 0.9018141587022299);
        assertThat(result.getWeights())
                .extracting(DriverShare::getPredictor)
                .containsExactly("vision", "team", "support");
        assertNumbers(
                result.getWeights(),
                DriverShare::getShare,
                0.37245055919512055,
                0.36643366394029364,
                0.16292993556681587);
        assertNumbers(
                result.getWeights(), DriverShare::getPercent, 41.30014544583126, 40.63294642297653, 18.066908131192218);
        assertThat(result.getRefusal()).isEmpty();
    }

    @Test
    void peopleCountByTheirWeights() {
        assertNumbers(
                CALCULATOR.of(TenPeople.data().withWeights(TenPeople.WEIGHTS)).getWeights(),
                DriverShare::getShare,
                0.2537789652467788,
                0.42738361041384615,
                0.1507416878992676);
    }

    @Test
    void publishedCorrelationsAreEnough() {
        DriverCorrelations correlations =
                DriverCorrelations.of(200, new double[][] {{1, 0.6, 0}, {0.6, 1, 0}, {0, 0, 1}}, "y", "a", "b");

        assertNumbers(CALCULATOR.of(correlations).getWeights(), DriverShare::getShare, 0.36, 0);
        assertThat(CALCULATOR.of(correlations).getN()).isEqualTo(200);
    }

    @Test
    void nothingExplainedHasNoPercentages() {
        DriverCorrelations correlations = DriverCorrelations.of(200, new double[][] {{1, 0}, {0, 1}}, "y", "a");

        DriverShare share = CALCULATOR.of(correlations).getWeights().get(0);

        assertThat(share.getShare()).isEqualTo(Statistic.of(0));
        assertThat(share.getPercent()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
    }

    @Test
    void withoutABootstrapThereAreNoIntervals() {
        RelativeWeightsResult result = CALCULATOR.of(TenPeople.data());

        assertThat(result.getMultipleRSquaredInterval()).isEmpty();
        assertThat(result.getWeights()).allMatch(share -> share.getInterval().isEmpty());
        assertThat(result.getReplicates()).isZero();
        assertThat(result.getDegenerateReplicates()).isZero();
    }

    @Test
    void aBootstrapAddsIntervals() {
        RelativeWeightsResult result =
                CALCULATOR.withBootstrap(Bootstrap.of(500, 7)).of(TenPeople.data());

        assertThat(result.getReplicates() + result.getDegenerateReplicates()).isEqualTo(500);
        Interval whole = result.getMultipleRSquaredInterval().orElseThrow();
        assertThat(whole.getLower()).isBetween(0.5, 0.99);
        assertThat(whole.getLevel()).isEqualTo(0.95);
        for (DriverShare share : result.getWeights()) {
            Interval interval = share.getInterval().orElseThrow();
            assertThat(share.getShare().getValue()).isBetween(interval.getLower(), interval.getUpper());
            Interval percent = share.getPercentInterval().orElseThrow();
            assertThat(share.getPercent().getValue()).isBetween(percent.getLower(), percent.getUpper());
            assertThat(percent.getUpper()).isGreaterThan(1.5 * interval.getUpper());
        }
        assertThat(result.getWeights())
                .extracting(DriverShare::getShare)
                .isEqualTo(CALCULATOR.of(TenPeople.data()).getWeights().stream()
                        .map(DriverShare::getShare)
                        .toList());
    }

    @Test
    void theSameSeedGivesTheSameIntervalsOnAnyNumberOfThreads() throws Exception {
        RelativeWeights seeded = CALCULATOR.withBootstrap(Bootstrap.of(200, 42));
        RelativeWeightsResult here = seeded.of(TenPeople.data());

        for (int threads : List.of(1, 3)) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> seeded.of(TenPeople.data())).get()).isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
        assertThat(CALCULATOR.withBootstrap(Bootstrap.of(200, 43)).of(TenPeople.data()))
                .isNotEqualTo(here);
    }

    @Test
    void samplesInWhichAPredictorDoesNotVaryAreCountedAndLeftOut() {
        // only one of eight people differs in x
        double[][] rows = {{1, 0}, {2, 0}, {3, 0}, {5, 0}, {8, 1}, {2, 0}, {4, 0}, {1, 0}};
        DriverData data = DriverData.of(ItemMatrix.of(List.of("y", "x"), rows), "y", "x");

        RelativeWeightsResult result =
                CALCULATOR.withBootstrap(Bootstrap.of(1000, 1)).of(data);

        // (7/8)^8 of the samples, about 34%, miss that person
        assertThat(result.getDegenerateReplicates()).isBetween(290, 400);
        assertThat(result.getReplicates()).isEqualTo(1000 - result.getDegenerateReplicates());
        assertThat(result.getMultipleRSquaredInterval()).isPresent();
    }

    @Test
    void refusedDataAreNotResampled() {
        double[][] rows = {{1, 3}, {2, 3}, {3, 3}, {5, 3}};
        DriverData data = DriverData.of(ItemMatrix.of(List.of("y", "x"), rows), "y", "x");

        RelativeWeightsResult result =
                CALCULATOR.withBootstrap(Bootstrap.of(100, 1)).of(data);

        assertThat(result.getRefusal()).isPresent();
        assertThat(result.getDegenerateReplicates()).isZero();
    }

    @Test
    void correlationsCannotBeResampled() {
        DriverCorrelations correlations = DriverCorrelations.of(TenPeople.data());
        RelativeWeights seeded = CALCULATOR.withBootstrap(Bootstrap.of(100, 1));

        assertThatThrownBy(() -> seeded.of(correlations))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[vision, team, support]")
                .hasMessageContaining("Maybe");
    }
}
