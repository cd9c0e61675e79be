package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExactSumProperties {

    @Property
    void aSumIsThatOfWholeNumbersOfAnySize(@ForAll List<Long> values) {
        ExactSum sum = new ExactSum();
        values.forEach(sum::add);
        assertThat(sum.toBigInteger())
                .isEqualTo(values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Property
    void aSumOfSquaresIsExact(@ForAll List<Integer> values) {
        ExactSum sum = new ExactSum();
        values.forEach(value -> sum.addSquare(value * (1L << 17)));
        assertThat(sum.toBigInteger())
                .isEqualTo(values.stream()
                        .map(value -> BigInteger.valueOf(value).shiftLeft(17).pow(2))
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }
}
