package io.github.culturekit.scoring.response;

import java.util.List;

/** Reads row after row from a file's bytes: plain ones at once, others cell by cell. Not thread-safe. */
final class ByteRows {

    /** What is returned if a row does not end within the bytes at hand. */
    static final int INCOMPLETE = RowCells.INCOMPLETE;

    private final RowAssembler assembler;
    private final PlainRows plain;
    private final RowCells odd;
    private final boolean oneColumn;
    private int lines;

    ByteRows(byte separator, ColumnPlan plan, RowAssembler assembler) {
        this.assembler = assembler;
        this.plain = new PlainRows(separator, plan, assembler.readers(), assembler.block());
        this.odd = new RowCells(separator);
        this.oneColumn = plan.names().size() == 1;
    }

    /** How many lines were read since the last block. */
    int lines() {
        return lines;
    }

    /** Starts a block, whose lines count from 0. */
    void startBlock() {
        lines = 0;
    }

    /**
     * Reads a row, or a line that is empty.
     *
     * @param text some of the file's bytes, followed by eight line feeds
     * @param from where the row begins
     * @param to where the bytes end
     * @param atEnd whether the file ends there too
     * @return where the next row begins, or {@link #INCOMPLETE}
     * @throws BrokenRowException if the row breaks the rules of CSV or UTF-8
     */
    int read(byte[] text, int from, int to, boolean atEnd) {
        int next = plain.take(text, from, to, atEnd, lines);
        if (next != PlainRows.NOT_PLAIN) {
            lines++;
            return next;
        }
        next = odd.read(text, from, to, atEnd);
        if (next != INCOMPLETE) {
            if (oneColumn || !isEmptyLine(odd.cells())) {
                assembler.add(lines, odd.cells());
            }
            lines += odd.lineBreaks();
        }
        return next;
    }

    /** Whether a row is a line without anything in it, which does not count where there is more than one column. */
    static boolean isEmptyLine(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }
}
