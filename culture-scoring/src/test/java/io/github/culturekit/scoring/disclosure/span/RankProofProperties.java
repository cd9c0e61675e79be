package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Proofs of ranks, against elimination in whole numbers. */
class RankProofProperties {

    /** Half the atoms in each cell, drawn at random: identities between such cells need numbers of many digits. */
    @Property(tries = 100)
    void theRankOfDenseCellsIsProved(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int atoms, @ForAll @IntRange(max = 60) int number) {
        List<int[]> cells = cells(seed, atoms, number);
        assertThat(rankModuloThePrime(cells, atoms)).isEqualTo(new ExactSpan(atoms, cells).rank());
        assertThat(RankProof.holds(cells, atoms)).isTrue();
    }

    /** A rank that the prime hides, more cells over the same atoms and some more, all in an order drawn at random. */
    @Property(tries = 30)
    void aRankIsProvedIfAndOnlyIfThePrimeDoesNotHideIt(
            @ForAll long seed, @ForAll @IntRange(max = 3) int more, @ForAll @IntRange(min = 58, max = 61) int times) {
        int atoms = 3 * times + 2;
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> cells = new ArrayList<>(Doublings.cycle(times));
        for (int cell = 0; cell < more; cell++) {
            cells.add(random.ints(4, 0, atoms).distinct().sorted().toArray());
        }
        Collections.shuffle(cells, new Random(seed));
        boolean kept = rankModuloThePrime(cells, atoms) == new ExactSpan(atoms, cells).rank();
        assertThat(RankProof.holds(cells, atoms)).isEqualTo(kept);
    }

    @Property(tries = 200)
    void cellsAreTakenUnlessAGuardedGroupWouldFollow(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int atoms) {
        List<int[]> cells = cells(seed, atoms, 12);
        List<int[]> groups = cells(seed + 1, atoms, 5);
        GuardedSpan span = new GuardedSpan(atoms, groups);
        List<int[]> taken = new ArrayList<>();
        for (int[] cell : cells) {
            List<int[]> withIt = new ArrayList<>(taken);
            withIt.add(cell);
            boolean exposes = groups.stream().anyMatch(new ExactSpan(atoms, withIt)::contains);
            assertThat(span.take(cell)).isEqualTo(!exposes);
            taken = exposes ? taken : withIt;
        }
        assertThat(span.exposed()).isEmpty();
        assertThat(span.isProved()).isTrue();
    }

    @Property(tries = 200)
    void groupsThatFollowFromWhatIsPublicAnywayAreExposed(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int atoms) {
        List<int[]> cells = cells(seed, atoms, atoms / 2);
        List<int[]> groups = cells(seed + 1, atoms, 20);
        GuardedSpan span = new GuardedSpan(atoms, groups);
        cells.forEach(span::takeAnyway);
        ExactSpan follows = new ExactSpan(atoms, cells);
        assertThat(span.exposed())
                .containsExactlyElementsOf(
                        groups.stream().filter(follows::contains).toList());
        assertThat(span.isProved()).isTrue();
    }

    @Property(tries = 200)
    void numbersWithTheSumsWantedAreFoundDigitByDigit(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int columns) {
        TakenRows rows = new TakenRows(columns);
        NullSpace space = new NullSpace(columns);
        List<int[]> taken = new ArrayList<>();
        for (int[] row : cells(seed, columns, 12)) {
            if (space.left().stream().anyMatch(vector -> vector.sum(row) != 0)) {
                rows.add(row, space.take(row));
                taken.add(row);
            }
        }
        long[] wanted = new SplittableRandom(seed).longs(rows.size(), -9, 10).toArray();
        long[] numbers = rows.solution(wanted);
        long[] left = rows.left(wanted, numbers);
        for (int row = 0; row < wanted.length; row++) {
            BigInteger sum = IntStream.of(taken.get(row))
                    .mapToObj(column -> BigInteger.valueOf(numbers[column]))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(BigInteger.valueOf(left[row])
                            .multiply(BigInteger.valueOf(PrimeField.PRIME))
                            .add(sum))
                    .isEqualTo(BigInteger.valueOf(wanted[row]));
        }
    }

    private static int rankModuloThePrime(List<int[]> cells, int atoms) {
        NullSpace space = new NullSpace(atoms);
        int rank = 0;
        for (int[] cell : cells) {
            if (space.left().stream().anyMatch(vector -> vector.sum(cell) != 0)) {
                space.take(cell);
                rank++;
            }
        }
        return rank;
    }

    private static List<int[]> cells(long seed, int atoms, int number) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, number)
                .mapToObj(cell -> IntStream.range(0, atoms)
                        .filter(atom -> random.nextBoolean())
                        .toArray())
                .filter(cell -> cell.length > 0)
                .toList();
    }
}
