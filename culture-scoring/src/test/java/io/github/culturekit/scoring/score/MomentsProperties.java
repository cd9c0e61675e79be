package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MomentsProperties {

    @Property
    void theVarianceIsThatOfUnlimitedDigits(
            @ForAll @Size(min = 2, max = 50) List<@IntRange(min = 0, max = 1 << 24) Integer> values,
            @ForAll @IntRange(min = 1, max = 2000) int times) {
        long[] sums = new long[4];
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int value : values) {
            long position = (long) value << 24;
            for (int time = 0; time < times; time++) {
                add(sums, position);
            }
            BigInteger exact = BigInteger.valueOf(position);
            sum = sum.add(exact.multiply(BigInteger.valueOf(times)));
            squares = squares.add(exact.pow(2).multiply(BigInteger.valueOf(times)));
        }
        BigInteger n = BigInteger.valueOf((long) values.size() * times);
        double one = Position.ONE;
        double expected = new BigDecimal(squares.multiply(n).subtract(sum.pow(2)))
                        .divide(new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))), MathContext.DECIMAL128)
                        .doubleValue()
                / one
                / one;
        Moments moments = moments((long) values.size() * times, sums);
        assertThat(moments.variance().getValue()).isCloseTo(expected, within(1e-14 * expected));
        double mean = new BigDecimal(sum)
                        .divide(new BigDecimal(n), MathContext.DECIMAL128)
                        .doubleValue()
                / one;
        assertThat(moments.mean().getValue()).isCloseTo(mean, within(1e-15 * mean));
    }

    @Example
    void equalPositionsHaveNoVarianceHoweverMany() {
        for (int people : new int[] {2, 32_767, 32_768, 100_000}) {
            long[] sums = new long[4];
            for (int person = 0; person < people; person++) {
                add(sums, Position.ONE / 3);
            }
            assertThat(moments(people, sums).variance()).isEqualTo(Statistic.of(0));
        }
    }

    private static Moments moments(long count, long[] sums) {
        return new Moments(count, sums[1], sums[0], sums[3], sums[2]);
    }

    private static void add(long[] sums, long position) {
        WideSums.add(sums, 0, position);
        WideSums.add(sums, 2, Math.multiplyHigh(position, position), position * position);
    }
}
