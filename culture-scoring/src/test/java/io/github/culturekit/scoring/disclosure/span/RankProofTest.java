package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankProofTest {

    @Test
    void aWholeThatIsTheSumOfItsPartsIsProvedToFollow() {
        assertThat(RankProof.holds(List.of(cell(0, 1, 2), cell(0, 1), cell(2)), 3))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 61, 100, 200})
    void identitiesOfNumbersFarBeyond64BitsAreProved(int times) {
        int cells = 3 * times + 1;
        List<int[]> identity = Doublings.transposed(Doublings.row(times), cells);
        assertThat(RankProof.holds(identity, 3 * times)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 122})
    void aRankThatThePrimeHidesIsFound(int times) {
        int atoms = 3 * times;
        List<int[]> cells = Doublings.cycle(times);
        assertThat(new ExactSpan(atoms, cells).rank()).isEqualTo(atoms);
        assertThat(RankProof.holds(cells, atoms)).isFalse();
        assertThat(RankProof.holds(Doublings.transposed(cells, atoms), atoms)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 62})
    void aCycleOfAnotherLengthHidesNothing(int times) {
        assertThat(RankProof.holds(Doublings.cycle(times), 3 * times)).isTrue();
    }

    @Test
    void anAttackDoesNotTakeThePrimesWordForItThatNothingFollows() {
        List<int[]> cells = Doublings.cycle(61);
        int[] people = new int[183];
        Arrays.fill(people, 1);
        assertThat(new ExactSpan(183, cells).contains(0)).isTrue();
        assertThatExceptionOfType(SearchLimitException.class)
                .isThrownBy(() -> new Attack(people, 2, 1_000_000).groups(cells, 1));
        assertThatExceptionOfType(SearchLimitException.class)
                .isThrownBy(() -> new Attack(people, 2, 1_000_000).exposed(cells));
    }

    @Test
    void protectedGroupsAreNotTakenAsProvedByAPrimeThatHidesARank() {
        GuardedSpan span = new GuardedSpan(183, List.of(cell(0)));
        Doublings.cycle(61).forEach(span::takeAnyway);
        assertThat(span.exposed()).isEmpty();
        assertThat(span.isProved()).isFalse();
    }

    @Test
    void aTotalThatFollowsCannotBeTakenAgain() {
        NullSpace space = new NullSpace(3);
        space.take(0, 1);
        space.take(2);
        assertThatIllegalArgumentException().isThrownBy(() -> space.take(0, 1, 2));
    }

    private static int[] cell(int... atoms) {
        return atoms;
    }
}
