package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells of which no one notices when an atom's score changes by 1, the next by 2, the one after it by 4, and so on; each time
 * there are two more atoms, which change by the negative of the one before.
 */
public final class Doublings {

    private Doublings() {}

    /** {@return the cells of doublings in a row: of 3 atoms each, and one at the end} */
    public static List<int[]> row(int times) {
        List<int[]> cells = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            int from = 3 * time;
            cells.add(new int[] {from, from + 1});
            cells.add(new int[] {from, from + 2});
            cells.add(new int[] {from + 1, from + 2, from + 3});
        }
        return cells;
    }

    /**
     * {@return the same where the last atom is the first: 3 cells of 3 atoms for each time} The first atom's score a then is a
     * times 2 to the power of the times, so it is 0 and every atom's score follows. But modulo the prime 2^61 - 1 nothing
     * follows if the times are a multiple of 61.
     */
    public static List<int[]> cycle(int times) {
        List<int[]> cells = row(times);
        int last = cells.size() - 1;
        cells.set(last, new int[] {0, 3 * times - 2, 3 * times - 1});
        return cells;
    }

    /** {@return the cells that hold each atom, as if cells were atoms and atoms cells} */
    static List<int[]> transposed(List<int[]> cells, int atoms) {
        return IntStream.range(0, atoms)
                .mapToObj(atom -> IntStream.range(0, cells.size())
                        .filter(cell -> IntStream.of(cells.get(cell)).anyMatch(member -> member == atom))
                        .toArray())
                .toList();
    }
}
