package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitsTest {

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 3", "4, 3", "5, 10", "6, 10", "16, 6435", "20, 92378"})
    void splitsAreCountedOnce(int items, int count) {
        assertThat(Splits.count(items)).isEqualTo(count);
        assertThat(halves(new Splits(items, 100_000, 1))).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void aSplitOfManyItemsIsBeyondCounting() {
        assertThat(Splits.count(2_000)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void ofEqualHalvesTheOneWithTheFirstItemIsShown() {
        assertThat(halves(new Splits(4, 3, 1))).containsExactly(List.of(0, 1), List.of(0, 2), List.of(0, 3));
    }

    @Test
    void ofUnequalHalvesTheSmallerIsShown() {
        assertThat(halves(new Splits(3, 3, 1))).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void aSampleDrawsEveryItemAndEveryPairAsOften() {
        List<List<Integer>> sample = halves(new Splits(20, 20_000, 5));

        assertThat(sample).hasSize(20_000).allMatch(half -> half.size() == 10);
        for (int item = 0; item < 20; item++) {
            assertThat(countOf(sample, List.of(item))).isBetween(9_700L, 10_300L);
            int next = (item + 1) % 20;
            assertThat(countOf(sample, List.of(item, next))).isBetween(4_500L, 4_970L); // 10/20 * 9/19 of them
        }
    }

    private static long countOf(List<List<Integer>> sample, List<Integer> items) {
        return sample.stream().filter(half -> half.containsAll(items)).count();
    }

    private static List<List<Integer>> halves(Splits splits) {
        List<List<Integer>> halves = new ArrayList<>();
        splits.forEach(half -> halves.add(Arrays.stream(half).boxed().toList()));
        return halves;
    }
}
