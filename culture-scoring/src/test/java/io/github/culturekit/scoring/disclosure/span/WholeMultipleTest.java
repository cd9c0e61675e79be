package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeMultipleTest {

    private static long fraction(long numerator, long divisor) {
        long inverse = PrimeField.inverse(divisor);
        return PrimeField.multiply(numerator < 0 ? numerator + PrimeField.PRIME : numerator, inverse);
    }

    @Test
    void fractionsComeUnderTheirLeastCommonDivisor() {
        assertThat(WholeMultiple.of(fraction(1, 2), fraction(-2, 3), 1))
                .contains(new WholeMultiple(6, new long[] {3, -4, 6}));
    }

    @Test
    void fractionsOfLargeNumbersAreNotWhole() {
        assertThat(WholeMultiple.of(fraction(1, 1_000_003L * 1_000_033))).isEmpty();
        assertThat(WholeMultiple.of(1_000_003L * 1_000_033)).isEmpty();
    }

    @Test
    void divisorsThatAreSmallOneByOneMayBeTooLargeTogether() {
        assertThat(WholeMultiple.of(fraction(1, 99_991), fraction(1, 99_989))).isEmpty();
    }

    @Test
    void aNumberTimesItsInverseIsOne() {
        for (long number : new long[] {1, 2, 3, 1L << 60, PrimeField.PRIME - 1}) {
            assertThat(PrimeField.multiply(number, PrimeField.inverse(number))).isEqualTo(1);
        }
    }
}
