package io.github.culturekit.scoring.score;

import org.jspecify.annotations.Nullable;

/** One way of grouping rows, such as by unit and gender. */
@FunctionalInterface
interface Grouping {

    /** Finds the cells of the groups of some rows, to write to; none for a row that is in no group. */
    void find(int from, int rows, @Nullable GroupCells[] into);
}
