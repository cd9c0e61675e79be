package io.github.culturekit.scoring.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededDrawsTest {

    @Test
    void theStreamIsThatOfItsAuthors() {
        SeededDraws draws = SeededDraws.from(42);
        SplittableRandom same = new SplittableRandom(42);

        assertThat(LongStream.generate(draws::next).limit(1000).toArray())
                .isEqualTo(LongStream.generate(same::nextLong).limit(1000).toArray());
    }

    /** Pins what a seed means, so that it means the same in the next version too. */
    @Test
    void aSeedDrawsTheSameOnEveryMachine() {
        assertThat(shuffled(1, 0)).containsExactly(6, 1, 5, 0, 4, 7, 2, 3);
        assertThat(shuffled(1, 1)).containsExactly(2, 4, 1, 7, 0, 6, 3, 5);
        assertThat(shuffled(2, 0)).isNotEqualTo(shuffled(1, 0));
    }

    @Test
    void drawsThatWouldFavourSomeAreRepeated() {
        SeededDraws draws = SeededDraws.from(42);
        SeededDraws same = SeededDraws.from(42);
        // Of eight neighbouring halves, the bound 3/8 of all leaves the six whose remainder is 2 or more.
        int[] expected = LongStream.generate(() -> same.next() >>> 32)
                .filter(half -> half * 3 % 8 >= 2)
                .mapToInt(half -> (int) (half * 3 / 8))
                .limit(1000)
                .toArray();

        assertThat(IntStream.generate(() -> draws.below(3 << 29)).limit(1000).toArray())
                .isEqualTo(expected);
    }

    @Test
    void everyNumberBelowTheBoundIsAsLikely() {
        int[] counts = new int[10];
        for (int sample = 0; sample < 20_000; sample++) {
            counts[SeededDraws.of(5, sample).below(10)]++;
        }

        // The 99.9% quantile of chi-squared with 9 degrees of freedom.
        assertThat(chiSquared(counts, 2000)).isLessThan(27.9);
    }

    @Test
    void everyOrderIsAsLikely() {
        int[] counts = new int[24];
        for (int sample = 0; sample < 24_000; sample++) {
            double[] values = {0, 1, 2, 3};
            SeededDraws.of(7, sample).shuffle(values);
            counts[rank(values)]++;
        }

        // The 99.9% quantile of chi-squared with 23 degrees of freedom.
        assertThat(chiSquared(counts, 1000)).isLessThan(49.7);
    }

    private static double[] shuffled(long seed, int sample) {
        double[] values = IntStream.range(0, 8).asDoubleStream().toArray();
        SeededDraws.of(seed, sample).shuffle(values);
        return values;
    }

    private static double chiSquared(int[] counts, double expected) {
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static int rank(double[] values) {
        int rank = 0;
        for (int i = 0; i < values.length; i++) {
            int smaller = 0;
            for (int j = i + 1; j < values.length; j++) {
                smaller += values[j] < values[i] ? 1 : 0;
            }
            rank = rank * (values.length - i) + smaller;
        }
        return rank;
    }
}
