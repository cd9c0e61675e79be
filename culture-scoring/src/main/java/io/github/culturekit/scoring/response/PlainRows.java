package io.github.culturekit.scoring.response;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

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
    private static final int FOUR = 4;
    private static final long ONE_EACH = 0x0100010001000100L;
    private static final long SEPARATORS = 0xff00ff00ff00ff00L;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte separator;
    private final long fourSeparators;
    private final BlockBuilder block;
    private final PlainColumns.Column[] columns;
    private final int[] items;
    private final int[] runEnds;
    private final int nobody;
    private final PlainAnswers[] answers;
    private final byte[][] ofByte;

    private int cellFrom;
    private int cellTo;

    PlainRows(byte separator, ColumnPlan plan, AnswerReader[] readers, BlockBuilder block) {
        PlainColumns plain = PlainColumns.of(separator, plan, readers, block);
        this.separator = separator;
        this.fourSeparators = ONE_EACH * separator;
        this.block = block;
        this.columns = plain.columns();
        this.nobody = readers.length;
        this.items = plain.items();
        this.runEnds = plain.runEnds();
        this.answers = plain.answers();
        this.ofByte = plain.ofByte();
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
        block.row.clear();
        int next = afterLineBreak(text, cells(text, from));
        if (next == NOT_PLAIN || next > to && !atEnd) {
            return NOT_PLAIN;
        }
        block.account().rowsRead++;
        block.keepRow(line);
        return Math.min(next, to);
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
            if (runEnds[column] > column) {
                at = answers(text, at, column, runEnds[column]);
                column = runEnds[column];
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

    /** Reads neighbouring cells that are answers or not asked for, four at a time as long as they are of one byte. */
    private int answers(byte[] text, int from, int first, int end) {
        int at = from;
        int column = first;
        while (true) {
            if (column + FOUR < end && takeFour(text, at, column)) {
                at += 2 * FOUR;
                column += FOUR;
                continue;
            }
            at = one(text, at, column);
            if (++column == end || at == NOT_PLAIN) {
                return at;
            }
            if (text[at] != separator) {
                return NOT_PLAIN;
            }
            at++;
        }
    }

    /** Reads four cells, each of one byte and followed by a separator, if that is what they are. */
    private boolean takeFour(byte[] text, int at, int column) {
        if (at + 2 * FOUR > text.length) {
            return false;
        }
        long cells = (long) EIGHT_BYTES.get(text, at);
        if ((cells & SEPARATORS) != fourSeparators) {
            return false;
        }
        byte first = ofByte[column][(int) cells & 0xff];
        byte second = ofByte[column + 1][(int) (cells >>> 16) & 0xff];
        byte third = ofByte[column + 2][(int) (cells >>> 32) & 0xff];
        byte fourth = ofByte[column + 3][(int) (cells >>> 48) & 0xff];
        if ((first | second | third | fourth) < 0) {
            return false;
        }
        int row = block.row();
        byte[][] into = block.answers;
        into[items[column]][row] = first;
        into[items[column + 1]][row] = second;
        into[items[column + 2]][row] = third;
        into[items[column + 3]][row] = fourth;
        return true;
    }

    /** Reads a cell, which mostly is of one byte or of none, or a text that nobody asked for. */
    private int one(byte[] text, int from, int column) {
        int item = items[column];
        byte first = text[from];
        if (first == separator) {
            if (item != nobody) {
                block.row.add(AnswerState.NOT_ANSWERED);
                block.answers[item][block.row()] = BLANK;
            }
            return from;
        }
        byte answer = ofByte[column][first & 0xff];
        if (answer >= 0 && text[from + 1] == separator) {
            block.answers[item][block.row()] = answer;
            return from + 1;
        }
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
        AnswerState state = AnswerState.of(answer);
        if (state == AnswerState.INVALID) {
            return false;
        }
        if (state != AnswerState.ANSWERED) {
            block.row.add(state);
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
