package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WideSumsProperties {

    @Property
    void aSumIsThatOfWholeNumbersOfAnySize(@ForAll List<Long> values) {
        long[] sums = new long[4];
        values.forEach(value -> WideSums.add(sums, 1, value));
        assertThat(WideSums.get(sums, 1)).isEqualTo(sum(values));
    }

    @Property
    void mergedSumsAreTheSumOfBoth(@ForAll List<Long> some, @ForAll List<Long> others) {
        long[] sums = new long[2];
        long[] more = new long[2];
        some.forEach(value -> WideSums.add(sums, 0, value));
        others.forEach(value -> WideSums.add(more, 0, value));
        WideSums.merge(sums, 0, more);
        assertThat(WideSums.get(sums, 0)).isEqualTo(sum(some).add(sum(others)));
    }

    private static BigInteger sum(List<Long> values) {
        return values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
