package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which rows of the store a view shows, in order; neighbouring rows cost nothing. */
final class RowSelection {

    private final int first;
    private final int size;
    private final int @Nullable [] rows;

    private RowSelection(int first, int size, int @Nullable [] rows) {
        this.first = first;
        this.size = size;
        this.rows = rows;
    }

    static RowSelection all(int size) {
        return new RowSelection(0, size, null);
    }

    int size() {
        return size;
    }

    int at(int row) {
        if (row < 0 || row >= size) {
            throw new IndexOutOfBoundsException(
                    "Row " + row + " is not in 0 to " + (size - 1)
                            + ", the rows of these responses. Maybe it is a row of the responses that this view was made from.");
        }
        return rows == null ? first + row : rows[row];
    }

    /** The rows of this selection that pass, which are asked for by their number here. */
    RowSelection where(IntPredicate passes) {
        int[] chosen = new int[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            if (passes.test(row)) {
                chosen[count++] = at(row);
            }
        }
        return of(chosen, count);
    }

    /** A run of rows of this selection. */
    RowSelection range(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        return rows == null
                ? new RowSelection(first + from, to - from, null)
                : new RowSelection(0, to - from, Arrays.copyOfRange(rows, from, to));
    }

    /** The given rows of this selection, in the given order, repeated as often as they are named. */
    RowSelection select(int... chosen) {
        int[] picked = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            picked[i] = at(chosen[i]);
        }
        return of(picked, picked.length);
    }

    private static RowSelection of(int[] rows, int count) {
        for (int i = 1; i < count; i++) {
            if (rows[i] != rows[0] + i) {
                return new RowSelection(0, count, Arrays.copyOf(rows, count));
            }
        }
        return new RowSelection(count == 0 ? 0 : rows[0], count, null);
    }

    /** Copies the values of some rows of a column. */
    void copy(byte[] column, int from, byte[] into, int length) {
        if (rows == null) {
            System.arraycopy(column, first + from, into, 0, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            into[i] = column[rows[from + i]];
        }
    }
}
