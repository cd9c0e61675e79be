package io.github.culturekit.examples.spark;

import java.io.Reader;
import java.util.Iterator;

/** The rows of a part as one text: the header, then a row a line. Counts the rows; empty ones and headers are none. */
final class RowsReader extends Reader {

    private final String header;
    private final Iterator<String> rows;
    private String line;
    private int position;
    private long rowsGiven;

    RowsReader(String header, Iterator<String> rows) {
        this.header = header;
        this.rows = rows;
        this.line = header + "\n";
    }

    long rowsGiven() {
        return rowsGiven;
    }

    @Override
    public int read(char[] into, int from, int length) {
        int filled = 0;
        while (filled < length && hasText()) {
            int count = Math.min(length - filled, line.length() - position);
            line.getChars(position, position + count, into, from + filled);
            position += count;
            filled += count;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private boolean hasText() {
        while (position == line.length()) {
            if (!rows.hasNext()) {
                return false;
            }
            String row = rows.next();
            if (!row.isBlank() && !row.equals(header)) {
                rowsGiven++;
                line = row + "\n";
                position = 0;
            }
        }
        return true;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
