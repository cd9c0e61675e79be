package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactRecheckTest {

    /** Each doubling is an atom that is the sum of two that are the negative of the one before. */
    private static List<int[]> doublings(int times) {
        List<int[]> cells = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            int from = 3 * time;
            cells.add(new int[] {from, from + 1});
            cells.add(new int[] {from, from + 2});
            cells.add(new int[] {from + 1, from + 2, from + 3});
        }
        return cells;
    }

    @Test
    void movesTooLargeForWholeNumbersAreCheckedByOtherPrimes() {
        int times = 40;
        List<int[]> cells = doublings(times);
        NullSpace space = new NullSpace(3 * times + 1);
        cells.forEach(space::take);
        assertThat(space.left())
                .singleElement()
                .satisfies(move -> assertThat(WholeMultiple.of(move.values())).isEmpty());
        assertThat(ExactRecheck.holds(3 * times + 1, cells)).isTrue();
    }

    @Test
    void aTotalThatFollowsCannotBeTakenAgain() {
        NullSpace space = new NullSpace(3);
        space.take(0, 1);
        space.take(2);
        assertThatIllegalArgumentException().isThrownBy(() -> space.take(0, 1, 2));
    }

    @Test
    void theRankOfACycleOfPairsDependsOnWhetherItsLengthIsEven() {
        assertThat(DenseRank.of(4, List.of(pair(0, 1), pair(1, 2), pair(2, 3), pair(0, 3)), 2_147_483_647L))
                .isEqualTo(3);
        assertThat(DenseRank.of(3, List.of(pair(0, 1), pair(1, 2), pair(0, 2)), 2_147_483_647L))
                .isEqualTo(3);
        assertThat(DenseRank.of(3, List.of(pair(0, 1), pair(1, 2), pair(0, 2)), 2))
                .as("modulo 2, the third pair is the sum of the others")
                .isEqualTo(2);
    }

    private static int[] pair(int one, int other) {
        return new int[] {one, other};
    }
}
