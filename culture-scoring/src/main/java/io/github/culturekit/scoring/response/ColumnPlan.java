package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which column of a source plays which part.
 *
 * @param names the source's columns in order
 * @param unit the position of the unit column, or {@link #ABSENT}
 * @param wave the position of the wave column, or {@link #ABSENT}
 * @param cutNames the attributes to cut by
 * @param cuts their positions
 * @param weight the position of the weight column, or {@link #ABSENT}
 * @param respondent the position of the respondent column, or {@link #ABSENT}
 * @param items the position of each item of the instrument, or {@link #ABSENT}
 */
record ColumnPlan(
        List<String> names,
        int unit,
        int wave,
        List<String> cutNames,
        int[] cuts,
        int weight,
        int respondent,
        int[] items) {

    static final int ABSENT = -1;

    /** Whether an item has a column. */
    boolean isAsked(int item) {
        return items[item] != ABSENT;
    }

    /** The item of each column, or {@link #ABSENT}. */
    int[] itemOfColumns() {
        int[] itemOf = new int[names.size()];
        Arrays.fill(itemOf, ABSENT);
        for (int item : askedItems()) {
            itemOf[items[item]] = item;
        }
        return itemOf;
    }

    /** The items that have a column. */
    int[] askedItems() {
        return IntStream.range(0, items.length).filter(this::isAsked).toArray();
    }
}
