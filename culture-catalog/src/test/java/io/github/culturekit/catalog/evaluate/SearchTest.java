package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 1, 7, 8, 9, 1e6})
    void theArgumentIsFoundFromAnyGuess(double guess) {
        assertThat(Search.reaching(x -> x * x, 64, guess)).isCloseTo(8, within(1e-11));
        assertThat(Search.reaching(Math::tanh, 0.5, guess)).isCloseTo(Math.log(3) / 2, within(1e-11));
    }

    @Test
    void aStepIsFoundFromAbove() {
        double found = Search.reaching(x -> x < 3 ? 0 : 1, 0.5, 1);
        assertThat(found).isGreaterThanOrEqualTo(3).isCloseTo(3, within(1e-11));
    }

    @Test
    void aCurveThatIsFlatAtFirstTakesFewSteps() {
        AtomicInteger asked = new AtomicInteger();
        double found = Search.reaching(
                x -> {
                    asked.incrementAndGet();
                    return Math.pow(x, 20);
                },
                0.5,
                1);
        assertThat(found).isCloseTo(Math.pow(0.5, 0.05), within(1e-11));
        assertThat(asked.get()).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 3", "4, 4", "5, 5", "17, 17", "63, 63", "64, 64", "99, 99", "100, 100", "1, 2"})
    void theSmallestNumberThatIsEnoughIsFound(int threshold, int expected) {
        assertThat(Search.smallest(number -> number >= threshold, 2, 100)).isEqualTo(expected);
    }

    @Test
    void whereNoneIsEnoughItIsTheLimit() {
        assertThat(Search.smallest(number -> false, 2, 100)).isEqualTo(100);
        assertThat(Search.smallest(number -> false, 1, 1)).isEqualTo(1);
    }

    @Test
    void theLargestLimitIsReachedWithoutPassingIt() {
        assertThat(Search.smallest(number -> number == Integer.MAX_VALUE, 1, Integer.MAX_VALUE))
                .isEqualTo(Integer.MAX_VALUE);
    }
}
