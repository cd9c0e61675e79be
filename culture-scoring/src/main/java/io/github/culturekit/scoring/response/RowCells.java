package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits one row into its cells, by the rules of RFC 4180 as FastCSV reads them: a quote matters only at the start of a cell,
 * and after the closing one the cell must end. Not thread-safe.
 */
final class RowCells {

    /** What is returned if the row does not end within the bytes at hand. */
    static final int INCOMPLETE = -1;

    private static final int MOST_CELLS = 16_384;
    private static final int LONGEST_ROW = 1 << 26;

    private final byte separator;
    private final List<String> cells = new ArrayList<>();
    private int lineBreaks;

    RowCells(byte separator) {
        this.separator = separator;
    }

    /** The row's cells, valid until the next row. */
    List<String> cells() {
        return cells;
    }

    /** How many lines the row took. */
    int lineBreaks() {
        return lineBreaks;
    }

    /**
     * Reads a row.
     *
     * @param text some of the file's bytes
     * @param from where the row begins
     * @param to where the bytes end
     * @param atEnd whether the file ends there too
     * @return where the next row begins, or {@link #INCOMPLETE}
     * @throws BrokenRowException if the row breaks the rules, which ends the reading of the file
     */
    int read(byte[] text, int from, int to, boolean atEnd) {
        cells.clear();
        lineBreaks = 0;
        int next = from;
        int end;
        do {
            end = next < to && text[next] == '"' ? quoted(text, next + 1, to, atEnd) : plain(text, next, to, atEnd);
            next = end + 1;
        } while (end != INCOMPLETE && end < to && text[end] == separator);
        if (end != INCOMPLETE) {
            return end == to ? to : afterLineBreak(text, end, to, atEnd);
        }
        if (atEnd || to - from > LONGEST_ROW) {
            throw new BrokenRowException();
        }
        return INCOMPLETE;
    }

    private int afterLineBreak(byte[] text, int lineBreak, int to, boolean atEnd) {
        lineBreaks++;
        int next = lineBreak + 1;
        if (text[lineBreak] == '\n' || next == to && atEnd) {
            return next;
        }
        if (next == to) {
            return INCOMPLETE;
        }
        return text[next] == '\n' ? next + 1 : next;
    }

    private int plain(byte[] text, int from, int to, boolean atEnd) {
        int end = from;
        while (end < to && !isEnd(text[end])) {
            end++;
        }
        if (end == to && !atEnd) {
            return INCOMPLETE;
        }
        add(text, from, end, false);
        return end;
    }

    /** Where the cell's separator or line break is, or {@link #INCOMPLETE}. */
    private int quoted(byte[] text, int from, int to, boolean atEnd) {
        boolean doubled = false;
        for (int at = from; at < to; at++) {
            if (text[at] == '\n' || text[at] == '\r' && !(at + 1 < to && text[at + 1] == '\n')) {
                lineBreaks++;
            }
            if (text[at] != '"') {
                continue;
            }
            if (at + 1 == to && !atEnd) {
                return INCOMPLETE;
            }
            if (at + 1 == to || isEnd(text[at + 1])) {
                add(text, from, at, doubled);
                return at + 1;
            }
            if (text[++at] != '"') {
                throw new BrokenRowException();
            }
            doubled = true;
        }
        return INCOMPLETE;
    }

    private boolean isEnd(byte b) {
        return b == separator || b == '\n' || b == '\r';
    }

    private void add(byte[] text, int from, int to, boolean doubledQuotes) {
        if (cells.size() == MOST_CELLS) {
            throw new BrokenRowException();
        }
        @Nullable String cell = Utf8Reader.decode(text, from, to);
        if (cell == null) {
            throw new BrokenRowException();
        }
        cells.add(doubledQuotes ? cell.replace("\"\"", "\"") : cell);
    }
}
