package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The moves that no total notices, and the ranks that several ways of reckoning agree on. */
class NullSpaceProperties {

    private static final int ATOMS = 9;

    @Provide
    Arbitrary<List<int[]>> cells() {
        return Arbitraries.integers()
                .between(0, ATOMS - 1)
                .set()
                .ofMinSize(1)
                .map(members ->
                        members.stream().mapToInt(Integer::intValue).sorted().toArray())
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1_000)
    void whatIsLeftIsUnnoticedByEachTotalTaken(@ForAll("cells") List<int[]> cells) {
        NullSpace space = new NullSpace(ATOMS);
        List<int[]> taken = new ArrayList<>();
        for (int[] cell : cells) {
            boolean news = space.left().stream().anyMatch(move -> move.sum(cell) != 0);
            if (news) {
                SparseRow ruledOut = space.take(cell);
                assertThat(ruledOut.sum(cell)).isNotZero();
                assertThat(taken).allMatch(before -> ruledOut.sum(before) == 0);
                taken.add(cell);
            }
        }
        assertThat(space.left()).hasSize(ATOMS - taken.size());
        assertThat(space.left()).allMatch(move -> cells.stream().allMatch(cell -> move.sum(cell) == 0));
        assertThat(new ExactSpan(ATOMS, cells).rank()).isEqualTo(taken.size());
    }
}
