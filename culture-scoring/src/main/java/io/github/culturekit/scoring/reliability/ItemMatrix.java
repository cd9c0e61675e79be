package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of some people to some items, as numbers: one row per person, one named column per item, with answers missing
 * here and there.
 *
 * <p>A small matrix for the statistics of one scale. Every number in it is finite; a missing answer is {@code null} on the
 * way in and is told by {@link #isPresent} on the way out. Immutable and thread-safe; equal by names and answers.
 */
public final class ItemMatrix {

    private final List<String> items;
    private final int rowCount;
    /** By item, then row; a missing answer is NaN, which never leaves this package. */
    private final double[][] columns;

    private ItemMatrix(List<String> items, int rowCount, double[][] columns) {
        this.items = items;
        this.rowCount = rowCount;
        this.columns = columns;
    }

    /**
     * A matrix without missing answers.
     *
     * @param items the items' names, all different, at least one
     * @param rows the answers, by row and then in the order of the items
     * @return the matrix
     * @throws IllegalArgumentException if names repeat, a row has another length, or a number is not finite
     */
    public static ItemMatrix of(List<String> items, double[][] rows) {
        double[][] columns = empty(items, rows.length);
        for (int row = 0; row < rows.length; row++) {
            requireWidth(items, rows[row].length, row);
            for (int item = 0; item < columns.length; item++) {
                columns[item][row] = requireFinite(rows[row][item], items.get(item), row);
            }
        }
        return new ItemMatrix(List.copyOf(items), rows.length, columns);
    }

    /**
     * A matrix in which some answers are missing.
     *
     * @param items the items' names, all different, at least one
     * @param rows the answers, by row and then in the order of the items; null where an answer is missing
     * @return the matrix
     * @throws IllegalArgumentException if names repeat, a row has another length, or a number is not finite
     */
    public static ItemMatrix of(List<String> items, @Nullable Double[][] rows) {
        double[][] columns = empty(items, rows.length);
        for (int row = 0; row < rows.length; row++) {
            requireWidth(items, rows[row].length, row);
            for (int item = 0; item < columns.length; item++) {
                Double answer = rows[row][item];
                columns[item][row] = answer == null ? Double.NaN : requireFinite(answer, items.get(item), row);
            }
        }
        return new ItemMatrix(List.copyOf(items), rows.length, columns);
    }

    /**
     * A matrix from columns, as a data frame keeps them.
     *
     * @param items the items' names, all different, at least one
     * @param columns the answers, by item and then row; what stands at a missing answer does not matter
     * @param present whether there is an answer, by item and then row
     * @return the matrix
     * @throws IllegalArgumentException if names repeat, lengths differ, or a number that is present is not finite
     */
    public static ItemMatrix ofColumns(List<String> items, double[][] columns, boolean[][] present) {
        if (columns.length != items.size() || present.length != items.size()) {
            throw new IllegalArgumentException("There are " + items.size() + " item names, " + columns.length
                    + " columns and " + present.length
                    + " masks, but there must be as many of each. Maybe the arrays are by row: they must be by item.");
        }
        int rowCount = columns.length == 0 ? 0 : columns[0].length;
        double[][] copy = empty(items, rowCount);
        for (int item = 0; item < copy.length; item++) {
            if (columns[item].length != rowCount || present[item].length != rowCount) {
                throw new IllegalArgumentException("Item '" + items.get(item) + "': there are " + columns[item].length
                        + " answers and " + present[item].length + " marks of presence, but the first item has "
                        + rowCount + " rows. Maybe a column was filtered and the others were not.");
            }
            for (int row = 0; row < rowCount; row++) {
                copy[item][row] =
                        present[item][row] ? requireFinite(columns[item][row], items.get(item), row) : Double.NaN;
            }
        }
        return new ItemMatrix(List.copyOf(items), rowCount, copy);
    }

    /**
     * The items of a scale as they score: reversed where the instrument says so, in each item's own range.
     *
     * @param responses the answers
     * @param scale the id of a scale of their instrument; the items of its sub-scales are among its items
     * @return one row per respondent, also for those who answered none of the items; follow-up scores are not answers and
     *     are left out
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public static ItemMatrix of(Responses responses, String scale) {
        Instrument instrument = responses.getInstrument();
        Scale found = instrument
                .findScale(scale)
                .orElseThrow(() -> new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no scale '"
                        + scale + "'; it has "
                        + instrument.getScales().stream().map(Scale::getId).toList()
                        + ". Maybe the name is misspelt."));
        List<Item> items = instrument.itemsOf(found);
        List<String> names = items.stream().map(Item::getId).toList();
        double[][] columns = empty(names, responses.size());
        byte[] answers = new byte[responses.size()];
        for (int item = 0; item < columns.length; item++) {
            double[] scores = instrument.scoringOf(items.get(item)).scoreTable();
            responses.copyAnswers(responses.indexOf(names.get(item)), 0, answers.length, answers);
            for (int row = 0; row < answers.length; row++) {
                columns[item][row] = scores[answers[row] & 0xff];
            }
        }
        return new ItemMatrix(names, responses.size(), columns);
    }

    /**
     * The items' names.
     *
     * @return the names in column order
     */
    public List<String> getItems() {
        return items;
    }

    /**
     * How many items there are.
     *
     * @return at least 1
     */
    public int getItemCount() {
        return columns.length;
    }

    /**
     * How many rows there are, answered or not.
     *
     * @return 0 or more
     */
    public int getRowCount() {
        return rowCount;
    }

    /**
     * Whether a person answered an item.
     *
     * @param row the row, from 0
     * @param item the item's position, from 0
     * @return true if {@link #getValue} gives a number
     */
    public boolean isPresent(int row, int item) {
        return !Double.isNaN(columns[item][row]);
    }

    /**
     * A person's answer to an item.
     *
     * @param row the row, from 0
     * @param item the item's position, from 0
     * @return a finite number
     * @throws IllegalStateException if the answer is missing
     */
    public double getValue(int row, int item) {
        if (!isPresent(row, item)) {
            throw new IllegalStateException("Item '" + items.get(item) + "' has no answer in row " + (row + 1)
                    + ". Maybe ask isPresent(row, item) first.");
        }
        return columns[item][row];
    }

    /**
     * Turns items that are worded the other way, on their declared range: x becomes minimum + maximum - x.
     *
     * @param minimum the lowest possible answer
     * @param maximum the highest possible answer
     * @param reversed the items to turn
     * @return a matrix in which those items are turned
     * @throws IllegalArgumentException if an item is not in the matrix or is named twice, or the range is empty
     */
    public ItemMatrix withReversed(double minimum, double maximum, String... reversed) {
        AnswerRange range = AnswerRange.of(minimum, maximum);
        double[][] turned = columns.clone();
        for (String item : reversed) {
            int position = indexOf(item);
            if (turned[position] != columns[position]) {
                throw new IllegalArgumentException("Item '" + item
                        + "' is named twice among the reversed items, which would turn it back. Maybe drop one.");
            }
            turned[position] =
                    Arrays.stream(columns[position]).map(range::mirror).toArray();
        }
        return new ItemMatrix(items, rowCount, turned);
    }

    /**
     * Keeps the rows in which every item has an answer.
     *
     * @return a matrix without missing answers, perhaps without rows
     */
    public ItemMatrix completeRows() {
        return rowsWhere(row -> IntStream.range(0, columns.length).allMatch(item -> isPresent(row, item)));
    }

    /**
     * Keeps the rows in which at least one item has an answer.
     *
     * @return a matrix without empty rows
     */
    public ItemMatrix answeredRows() {
        return rowsWhere(row -> IntStream.range(0, columns.length).anyMatch(item -> isPresent(row, item)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemMatrix that && items.equals(that.items) && Arrays.deepEquals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + Arrays.deepHashCode(columns);
    }

    /** {@return the size and the items, as in {@code ItemMatrix[2042 rows: LEAD01, LEAD02]}} */
    @Override
    public String toString() {
        return "ItemMatrix[" + rowCount + " rows: " + String.join(", ", items) + "]";
    }

    /** The answers by row, NaN where missing; not to be written to. */
    double[] column(int item) {
        return columns[item];
    }

    private ItemMatrix rowsWhere(IntPredicate kept) {
        int[] rows = IntStream.range(0, rowCount).filter(kept).toArray();
        double[][] part = Arrays.stream(columns)
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
        return new ItemMatrix(items, rows.length, part);
    }

    private int indexOf(String item) {
        int position = items.indexOf(item);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "Item '" + item + "' is not among the items " + items + ". Maybe its name is misspelt.");
        }
        return position;
    }

    private static double[][] empty(List<String> items, int rowCount) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "An item matrix needs at least one item, but there is none. Maybe the list of names was filtered.");
        }
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>(items);
        repeated.removeIf(seen::add);
        if (!repeated.isEmpty()) {
            throw new IllegalArgumentException("Item '" + repeated.get(0) + "' occurs more than once in " + items
                    + ". Maybe a column was selected twice.");
        }
        return new double[items.size()][rowCount];
    }

    private static void requireWidth(List<String> items, int width, int row) {
        if (width != items.size()) {
            throw new IllegalArgumentException("Row " + (row + 1) + " has " + width + " answers, but there are "
                    + items.size() + " items. Maybe the array is by item: then use ofColumns.");
        }
    }

    private static double requireFinite(double answer, String item, int row) {
        if (!Double.isFinite(answer)) {
            throw new IllegalArgumentException("Item '" + item + "', row " + (row + 1) + ": " + answer
                    + " is not a finite number. Maybe the answer is missing: say so with null, or with the mask.");
        }
        return answer;
    }
}
