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
    List<Integer> closes(ColumnEntries known, int[] people, boolean[] closed, int limit, long steps) {
        int[] columns = cell.columns();
        boolean[] before = new boolean[columns.length];
        int[] peopleHere = new int[columns.length];
        boolean open = false;
        for (int i = 0; i < columns.length; i++) {
            before[i] = closed[columns[i]];
            peopleHere[i] = people[columns[i]];
            open |= !before[i];
        }
        if (!open) {
            return List.of();
        }
        boolean[] here = before.clone();
        for (HiddenBlock block : HiddenBlock.of(HiddenColumns.of(known.within(columns), peopleHere, here, limit))) {
            search(block, here, limit, steps);
        }
        List<Integer> newlyClosed = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (here[i] && !before[i]) {
                newlyClosed.add(columns[i]);
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
