package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of what is known that concerns one published cell. Whoever is in no small group as seen from there is in none at
 * all, and that is soon found out where the cell is small.
 */
final class Neighbourhood {

    private static final int FRUITLESS = 10;

    private final SparseRow cell;

    Neighbourhood(SparseRow cell) {
        this.cell = cell;
    }

    int size() {
        return cell.size();
    }

    /** {@return the columns that this neighbourhood alone shows to be in no group below a limit} */
    List<Integer> closes(List<SparseRow> known, int[] people, boolean[] closed, int limit, long steps) {
        boolean[] inside = new boolean[people.length];
        int open = 0;
        for (int i = 0; i < cell.size(); i++) {
            if (!closed[cell.column(i)]) {
                inside[cell.column(i)] = true;
                open++;
            }
        }
        if (open == 0) {
            return List.of();
        }
        List<SparseRow> local = known.stream()
                .map(row -> row.within(inside))
                .filter(row -> !row.isZero())
                .toList();
        boolean[] here = closed.clone();
        List<Integer> newlyClosed = new ArrayList<>();
        for (HiddenBlock block : HiddenBlock.of(HiddenColumns.of(local, people, here, limit))) {
            search(block, here, limit, steps);
        }
        for (int column = 0; column < here.length; column++) {
            if (inside[column] && here[column]) {
                newlyClosed.add(column);
            }
        }
        return newlyClosed;
    }

    private static void search(HiddenBlock block, boolean[] closed, int limit, long steps) {
        GroupSearch search = block.search();
        int fruitless = 0;
        for (int v = 0; v < block.size() && fruitless < FRUITLESS; v++) {
            if (search.with(v, limit, steps) == GroupSearch.Outcome.NONE) {
                search.ruleOut(v);
                block.close(v, closed);
                fruitless = 0;
            } else {
                fruitless++;
            }
        }
    }
}
