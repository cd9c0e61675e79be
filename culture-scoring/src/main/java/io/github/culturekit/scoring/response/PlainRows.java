package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.response.PlainColumns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of plain cells straight from the file's bytes, a few instructions a cell: cells that were seen before, decimal
 * weights, and quoted cells without quotes or line breaks in them. Leaves every other row to {@link RowAssembler}, which says
 * what each cell means; this class only remembers it. Not thread-safe.
 *
 * <p>The eight bytes after the last must be line feeds, which end every search.
 */
final class PlainRows {

    /** What is returned for a row that this class leaves to others. */
    static final int NOT_PLAIN = -1;

    private static final byte BLANK = AnswerState.NOT_ANSWERED.getByte();

    private final byte separator;
    private final long separators;
    private final PlainCell cell;
    private final BlockBuilder block;
    private final PlainColumns.Column[] columns;
    private final int[] items;
    private final @Nullable Run[] runs;
    private final int nobody;
    private final PlainAnswers[] answers;

    /** Where each column's answers go. */
    private final byte[][] into;

    private int capacity;

    /** The row that is read, and the column of its next cell within a run. */
    private int row;

    private int column;

    PlainRows(byte separator, ColumnPlan plan, AnswerReader[] readers, BlockBuilder block) {
        PlainColumns plain = PlainColumns.of(separator, plan, readers, block);
        this.separator = separator;
        this.separators = EightBytes.all(separator);
        this.cell = new PlainCell(separator);
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
        row = block.row();
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
            if (run == null) {
                at = cell(text, at, columns[column++]);
            } else {
                at = run.ofByte() == null
                        ? cell.skip(text, at, run.end() - column)
                        : answers(text, at, column, run.end(), run.ofByte());
                column = run.end();
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
    private int answers(byte[] text, int from, int first, int end, short[] ofByte) {
        int at = from;
        column = first;
        while (true) {
            if (text[at] != '"') {
                at = fours(text, at, end, ofByte);
            }
            if (column == end) {
                return at - 1;
            }
            at = one(text, at, column++, ofByte);
            if (column == end || at == NOT_PLAIN) {
                return at;
            }
            if (text[at++] != separator) {
                return NOT_PLAIN;
            }
        }
    }

    /**
     * Reads cells that are of one byte or of none, four at a time. Without a branch for each: a blank is as seldom as it is hard
     * to foresee, so that a branch would cost more than all else.
     */
    private int fours(byte[] text, int from, int end, short[] ofByte) {
        long separators = this.separators;
        byte[][] into = this.into;
        int row = this.row;
        int next = column;
        int at = from;
        while (next + FourCells.COUNT <= end) {
            long bytes = EightBytes.at(text, at);
            int places = EightBytes.bits(EightBytes.same(bytes, separators));
            int shift = FourCells.find(places);
            long cells = bytes << Byte.SIZE | separators & 0xff;
            int first = ofByte[(int) (cells >>> shift) & 0xff];
            int second = ofByte[(int) (cells >>> (shift >> FourCells.NEXT)) & 0xff];
            int third = ofByte[(int) (cells >>> (shift >> 2 * FourCells.NEXT)) & 0xff];
            int fourth = ofByte[(int) (cells >>> (shift >> 3 * FourCells.NEXT)) & 0xff];
            if (shift < 0 || (first | second | third | fourth) >= PlainAnswers.OTHER) {
                break;
            }
            into[next][row] = (byte) first;
            into[next + 1][row] = (byte) second;
            into[next + 2][row] = (byte) third;
            into[next + 3][row] = (byte) fourth;
            at += FourCells.length(places);
            next += FourCells.COUNT;
        }
        column = next;
        return at;
    }

    /** Reads a cell of a run; gives the place after it. */
    private int one(byte[] text, int at, int column, short[] ofByte) {
        int answer = ofByte[text[at] & 0xff];
        if (answer < PlainAnswers.BLANK && text[at + 1] == separator) {
            into[column][row] = (byte) answer;
            return at + 1;
        }
        if (text[at] == '"' && text[at + 2] == '"') {
            int quoted = ofByte[text[at + 1] & 0xff];
            if (quoted < PlainAnswers.BLANK) {
                into[column][row] = (byte) quoted;
                return at + 3;
            }
        }
        int item = items[column];
        return item == nobody ? cell.skip(text, at) : answer(text, at, item);
    }

    private int answer(byte[] text, int from, int item) {
        int end = cell.find(text, from);
        return end != NOT_PLAIN && setAnswer(text, item) ? end : NOT_PLAIN;
    }

    private boolean setAnswer(byte[] text, int item) {
        byte answer = cell.from == cell.to ? BLANK : answers[item].read(text, cell.from, cell.to);
        if (answer == AnswerState.INVALID.getByte()) {
            return false;
        }
        block.answers[item][row] = answer;
        return true;
    }

    /** Reads a cell that plays other parts. */
    private int cell(byte[] text, int from, PlainColumns.Column column) {
        int end = cell.find(text, from);
        if (end == NOT_PLAIN) {
            return NOT_PLAIN;
        }
        for (TextColumn texts : column.texts()) {
            if (!texts.set(row, text, cell.from, cell.to)) {
                return NOT_PLAIN;
            }
        }
        if (column.weight() && !setWeight(text)
                || column.item() != ColumnPlan.ABSENT && !setAnswer(text, column.item())) {
            return NOT_PLAIN;
        }
        return end;
    }

    private boolean setWeight(byte[] text) {
        double weight = PlainDecimal.parse(text, cell.from, cell.to);
        block.weights[row] = weight;
        return weight >= 0;
    }
}
