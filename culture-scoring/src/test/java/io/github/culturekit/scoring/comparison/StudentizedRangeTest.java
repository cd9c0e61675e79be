package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentizedRangeTest {

    /** Expected: SciPy 1.17.1 {@code studentized_range.sf}. */
    @ParameterizedTest
    @CsvSource({
        "3.5, 3, 10, 0.07710331083841038",
        "3.5, 5, 2570, 0.09666508021009879",
        "1.0, 2, 1, 0.6081734479693928",
        "6, 10, 20.5, 0.011001323908385485",
        "12, 4, 60, 4.379130391640729e-11",
        "20, 3, 4, 0.0003239696457189023",
    })
    void theTailIsThatOfSciPy(double range, int means, double degrees, double expected) {
        assertThat(StudentizedRange.of(means, degrees).survival(range))
                .isCloseTo(expected, within(1e-9 * expected + 1e-13));
    }

    /** Of two means the range is their distance, so that q / sqrt(2) is a t ratio. */
    @ParameterizedTest
    @CsvSource({"0.5, 1", "3, 1.5", "4, 12", "9, 700", "25, 40"})
    void ofTwoMeansItIsStudentsT(double range, double degrees) {
        double expected = 2 * TDistribution.of(degrees).survivalProbability(range / Math.sqrt(2));

        assertThat(StudentizedRange.of(2, degrees).survival(range)).isCloseTo(expected, within(1e-12 * expected));
    }

    /** Expected: the defining integral of 50 and 300 normal numbers by mpmath 1.3 {@code quad} at 25 digits. */
    @ParameterizedTest
    @CsvSource({"50, 4, 0.77097110207996788", "300, 7, 0.021687685803839391"})
    void manyMeansAreAsExact(int means, double range, double expected) {
        assertThat(StudentizedRange.of(means, 1e12).survival(range)).isCloseTo(expected, within(1e-11));
    }

    @Test
    void noRangeIsExceededForSure() {
        assertThat(StudentizedRange.of(4, 9).survival(0)).isCloseTo(1, within(1e-14));
    }

    /** Expected: SciPy 1.17.1 {@code studentized_range.ppf(0.95, ...)}. */
    @ParameterizedTest
    @CsvSource({"3, 10, 3.876776750013158", "4, 1.5, 14.40883847909055"})
    void theLimitIsExceededWithTheProbability(int means, double degrees, double expected) {
        assertThat(StudentizedRange.of(means, degrees).exceededWith(0.05)).isCloseTo(expected, within(1e-8));
    }
}
