package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The attacker against trying every group. */
class AttackProperties {

    /** Some people in atoms, the cells published of them, and a limit. */
    record Release(int[] people, List<int[]> cells, int limit) {
        @Override
        public String toString() {
            return Arrays.toString(people) + " "
                    + cells.stream().map(Arrays::toString).toList() + " below " + limit;
        }
    }

    @Provide
    Arbitrary<Release> releases() {
        return Arbitraries.integers()
                .between(2, 12)
                .flatMap(atoms -> Combinators.combine(
                                Arbitraries.integers()
                                        .between(1, 3)
                                        .array(int[].class)
                                        .ofSize(atoms),
                                cells(atoms).list().ofMinSize(1).ofMaxSize(10),
                                Arbitraries.integers().between(2, 9))
                        .as(Release::new));
    }

    private static Arbitrary<int[]> cells(int atoms) {
        return Arbitraries.integers()
                .between(0, atoms - 1)
                .set()
                .ofMinSize(1)
                .map(members ->
                        members.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    @Property(tries = 2_000)
    void thoseExposedAreThoseInAGroupThatFollows(@ForAll("releases") Release release) {
        BitSet exposed = new Attack(release.people(), release.limit(), 1_000_000).exposed(release.cells());
        assertThat(exposed).isEqualTo(exposedByTryingAll(release, release.cells()));
    }

    @Property(tries = 2_000)
    void anAttackThatGoesOnAfterCellsAreWithdrawnFindsWhatANewOneFinds(@ForAll("releases") Release release) {
        Attack attack = new Attack(release.people(), release.limit(), 1_000_000);
        List<int[]> left = release.cells();
        while (!left.isEmpty()) {
            assertThat(attack.exposed(left)).isEqualTo(exposedByTryingAll(release, left));
            left = left.subList(1, left.size());
        }
    }

    private static BitSet exposedByTryingAll(Release release, List<int[]> cells) {
        Span span = new Span(release.people().length);
        for (int[] cell : cells) {
            SparseRow rest = span.residual(SparseRow.indicator(cell));
            if (!rest.isZero()) {
                span.add(rest, rest.column(0));
            }
        }
        BitSet exposed = new BitSet();
        for (long members = 1; members < 1L << release.people().length; members++) {
            int[] group = BitSet.valueOf(new long[] {members}).stream().toArray();
            int size = Arrays.stream(group).map(atom -> release.people()[atom]).sum();
            if (size < release.limit()
                    && span.residual(SparseRow.indicator(group)).isZero()) {
                Arrays.stream(group).forEach(exposed::set);
            }
        }
        return exposed;
    }
}
