package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.response.PlainColumns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of plain cells straight from the file's bytes, a few instructions a cell: cells that were seen before, decimal
 * weights, and quoted cells without quotes or line breaks in them. Leaves every other row to {@link RowAssembler}, which says
 * what each cell means; this class only remembers it. Not thread-safe.
 *
 * <p>The two bytes after the last must be line feeds, which end every search.
 */
final class PlainRows {

    /** What is returned for a row that this class leaves to others. */
    static final int NOT_PLAIN = -1;

    private static final byte BLANK = AnswerState.NOT_ANSWERED.getByte();

    private final byte separator;
    private final BlockBuilder block;
    private final PlainColumns.Column[] columns;
    private final int[] items;
    private final @Nullable Run[] runs;
    private final int nobody;
    private final PlainAnswers[] answers;

    /** Where each column's answers go. */
    private final byte[][] into;

    private int capacity;

    private int cellFrom;
    private int cellTo;

    PlainRows(byte separator, ColumnPlan plan, AnswerReader[] readers, BlockBuilder block) {
        PlainColumns plain = PlainColumns.of(separator, plan, readers, block);
        this.separator = separator;
        this.block = block;
        this.columns = plain.columns();
        this.nobody = readers.length;
        this.items = plain.items();
        this.runs = plain.runs();
        this.answers = plain.answers();
        this.into = new byte[columns.length][];
    }

    /**
     * Takes a row if it is plain.
     *
     * @param text some of the file's bytes
     * @param from where the row begins
     * @param to where the bytes end
     * @param atEnd whether the file ends there too
     * @param line the line that the row begins on
     * @return where the next row begins, or {@link #NOT_PLAIN}
     */
    int take(byte[] text, int from, int to, boolean atEnd, int line) {
        block.ensureRoom();
        if (block.capacity() != capacity) {
            followGrowth();
        }
        int next = afterLineBreak(text, cells(text, from));
        if (next == NOT_PLAIN || next > to && !atEnd) {
            return NOT_PLAIN;
        }
        block.account().rowsRead++;
        block.keepRow(line);
        return Math.min(next, to);
    }

    private void followGrowth() {
        capacity = block.capacity();
        for (int column = 0; column < columns.length; column++) {
            if (columns[column].isForRuns()) {
                into[column] = block.answers[items[column]];
            }
        }
    }

    private int afterLineBreak(byte[] text, int end) {
        if (end == NOT_PLAIN) {
            return NOT_PLAIN;
        }
        if (text[end] == '\r') {
            return text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return text[end] == '\n' ? end + 1 : NOT_PLAIN;
    }

    /** Reads a row's cells; gives the place after the last. */
    private int cells(byte[] text, int from) {
        int at = from;
        int column = 0;
        while (true) {
            Run run = runs[column];
            if (run != null) {
                at = answers(text, at, column, run);
                column = run.end();
            } else {
                at = cell(text, at, columns[column++]);
            }
            if (at == NOT_PLAIN || column == columns.length) {
                return at;
            }
            if (text[at] != separator) {
                return NOT_PLAIN;
            }
            at++;
        }
    }

    /** Reads a run's cells, most of which are of one byte or of none. */
    private int answers(byte[] text, int from, int first, Run run) {
        byte separator = this.separator;
        byte[] ofByte = run.ofByte();
        byte[][] into = this.into;
        int row = block.row();
        int end = run.end();
        int at = from;
        for (int column = first; column < end; column++) {
            byte cell = text[at];
            byte answer = ofByte[cell & 0xff];
            if (answer >= 0 && text[at + 1] == separator) {
                into[column][row] = answer;
                at += 2;
            } else if (cell == separator) {
                into[column][row] = BLANK;
                at++;
            } else {
                at = longer(text, at, items[column]);
                if (at == NOT_PLAIN || text[at] != separator && column + 1 < end) {
                    return NOT_PLAIN;
                }
                at++;
            }
        }
        return at - 1;
    }

    /** Reads a cell that is not of one byte, or ends the line. */
    private int longer(byte[] text, int from, int item) {
        return item == nobody ? skip(text, from) : answer(text, from, item);
    }

    /** Passes over a cell that nobody asked for; it must be UTF-8 nevertheless. */
    private int skip(byte[] text, int from) {
        int at = from;
        int all = 0;
        byte b = text[at];
        if (b == '"') {
            int end = scanQuoted(text, from + 1);
            return end != NOT_PLAIN && isText(text) ? end : NOT_PLAIN;
        }
        while (b != separator && b != '\n' && b != '\r') {
            all |= b;
            b = text[++at];
        }
        return all >= 0 || Utf8Reader.decode(text, from, at) != null ? at : NOT_PLAIN;
    }

    private int answer(byte[] text, int from, int item) {
        int end = scan(text, from);
        return end != NOT_PLAIN && setAnswer(text, item) ? end : NOT_PLAIN;
    }

    private boolean setAnswer(byte[] text, int item) {
        byte answer = cellFrom == cellTo ? BLANK : answers[item].read(text, cellFrom, cellTo);
        if (answer == AnswerState.INVALID.getByte()) {
            return false;
        }
        block.answers[item][block.row()] = answer;
        return true;
    }

    /** Reads a cell that plays other parts. */
    private int cell(byte[] text, int from, PlainColumns.Column column) {
        int end = scan(text, from);
        if (end == NOT_PLAIN) {
            return NOT_PLAIN;
        }
        for (TextColumn texts : column.texts()) {
            if (!texts.set(block.row(), text, cellFrom, cellTo)) {
                return NOT_PLAIN;
            }
        }
        if (column.weight() && !setWeight(text)
                || column.item() != ColumnPlan.ABSENT && !setAnswer(text, column.item())) {
            return NOT_PLAIN;
        }
        return end;
    }

    /** Finds where a cell begins and ends; gives the place after it. */
    private int scan(byte[] text, int from) {
        if (text[from] == '"') {
            return scanQuoted(text, from + 1);
        }
        int at = from;
        byte b = text[at];
        while (b != separator && b != '\n' && b != '\r') {
            b = text[++at];
        }
        cellFrom = from;
        cellTo = at;
        return at;
    }

    private int scanQuoted(byte[] text, int from) {
        int at = from;
        byte b = text[at];
        while (b != '"' && b != '\n' && b != '\r') {
            b = text[++at];
        }
        cellFrom = from;
        cellTo = at;
        return b == '"' ? at + 1 : NOT_PLAIN;
    }

    /** Whether a quoted cell that nobody asked for is UTF-8 nevertheless. */
    private boolean isText(byte[] text) {
        int all = 0;
        for (int at = cellFrom; at < cellTo; at++) {
            all |= text[at];
        }
        return all >= 0 || Utf8Reader.decode(text, cellFrom, cellTo) != null;
    }

    private boolean setWeight(byte[] text) {
        double weight = PlainDecimal.parse(text, cellFrom, cellTo);
        block.weights[block.row()] = weight;
        return weight >= 0;
    }
}
