package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {

    @Test
    void whatWasChosenCanBeRead() {
        Bootstrap bootstrap = Bootstrap.of(100, 42).withLevel(0.9);

        assertThat(bootstrap.getReplicates()).isEqualTo(100);
        assertThat(bootstrap.getSeed()).isEqualTo(42);
        assertThat(bootstrap.getLevel()).isEqualTo(0.9);
        assertThat(Bootstrap.of(100, 42).getLevel()).isEqualTo(0.95);
    }

    @Test
    void tooFewReplicatesAreRefused() {
        assertThatThrownBy(() -> Bootstrap.of(99, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99 replicates")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, Double.NaN})
    void aLevelThatIsNoShareIsRefused(double level) {
        Bootstrap bootstrap = Bootstrap.of(100, 1);

        assertThatThrownBy(() -> bootstrap.withLevel(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(level))
                .hasMessageContaining("Maybe");
    }

    /** The limits lie at the places (B + 1) a / 2: with 199 replicates and 90%, the 10th and the 190th. */
    @Test
    void theLimitsAreResultsByTheirPlaces() {
        Remembered squares = new Remembered();
        Resamples resamples = Resamples.of(twoVariables(), Bootstrap.of(199, 3).withLevel(0.9), squares::explained);

        Interval interval = resamples.interval(Explained::square).orElseThrow();

        double[] sorted = squares.sorted();
        assertThat(sorted).hasSize(199);
        assertThat(resamples.count()).isEqualTo(199);
        assertThat(interval.getLower()).isCloseTo(sorted[9], within(1e-12));
        assertThat(interval.getUpper()).isCloseTo(sorted[189], within(1e-12));
        assertThat(interval.getLevel()).isEqualTo(0.9);
    }

    @Test
    void theLimitsLieBetweenNeighboursInProportion() {
        Remembered squares = new Remembered();
        Resamples resamples = Resamples.of(twoVariables(), Bootstrap.of(100, 3).withLevel(0.95), squares::explained);

        Interval interval = resamples.interval(Explained::square).orElseThrow();

        // places 2.525 and 98.475
        double[] sorted = squares.sorted();
        assertThat(interval.getLower()).isCloseTo(0.475 * sorted[1] + 0.525 * sorted[2], within(1e-12));
        assertThat(interval.getUpper()).isCloseTo(0.525 * sorted[97] + 0.475 * sorted[98], within(1e-12));
    }

    @Test
    void aLevelBeyondTheReplicatesGivesTheExtremes() {
        Remembered squares = new Remembered();
        Resamples resamples = Resamples.of(twoVariables(), Bootstrap.of(100, 3).withLevel(0.999), squares::explained);

        Interval interval = resamples.interval(Explained::square).orElseThrow();

        assertThat(interval.getLower()).isEqualTo(squares.sorted()[0]);
        assertThat(interval.getUpper()).isEqualTo(squares.sorted()[99]);
    }

    @Test
    void numbersThatNoSampleHasGiveNoInterval() {
        Resamples resamples =
                Resamples.of(twoVariables(), Bootstrap.of(100, 3), correlations -> new Explained(Double.NaN));

        assertThat(resamples.interval(Explained::square)).isEmpty();
    }

    @Test
    void everyDrawTakesAsManyPeopleAsThereAre() {
        int[] drawn = new int[10];
        for (int sample = 0; sample < 2000; sample++) {
            int[] counts = SeededDraws.of(5, sample).counts(10);
            assertThat(Arrays.stream(counts).sum()).isEqualTo(10);
            for (int person = 0; person < 10; person++) {
                drawn[person] += counts[person];
            }
        }

        // each is expected 2,000 times, with a standard deviation of 42
        assertThat(Arrays.stream(drawn)).allMatch(times -> times > 1800 && times < 2200);
    }

    @Test
    void drawsDependOnTheSeedAndTheSample() {
        assertThat(SeededDraws.of(5, 1).counts(20))
                .isEqualTo(SeededDraws.of(5, 1).counts(20));
        assertThat(SeededDraws.of(5, 1).counts(20))
                .isNotEqualTo(SeededDraws.of(5, 2).counts(20));
        assertThat(SeededDraws.of(5, 1).counts(20))
                .isNotEqualTo(SeededDraws.of(6, 1).counts(20));
    }

    /** Of which no sample is degenerate. */
    private static DriverData twoVariables() {
        return DriverData.of(ItemMatrix.of(TenPeople.NAMES, TenPeople.rows()), "trust", "vision");
    }

    /** Gives each sample the correlation of two of its variables, and remembers it. */
    private static final class Remembered {

        private final Queue<Double> seen = new ConcurrentLinkedQueue<>();

        Explained explained(DriverCorrelations correlations) {
            double square = correlations.withOutcome()[0];
            seen.add(square);
            return new Explained(square);
        }

        double[] sorted() {
            return seen.stream().mapToDouble(each -> each).sorted().toArray();
        }
    }
}
