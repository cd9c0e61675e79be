package io.github.culturekit.scoring.response;

/**
 * Finds where a plain cell begins and ends, eight bytes at a time; the eight bytes after a text must be line feeds. Not
 * thread-safe.
 */
final class PlainCell {

    private static final long QUOTES = EightBytes.all('"');
    private static final long LINE_FEEDS = EightBytes.all('\n');
    private static final long RETURNS = EightBytes.all('\r');

    private final byte separator;
    private final long separators;

    /** Where the bytes of the cell that was found begin and end. */
    int from;

    int to;

    private boolean isAscii;

    PlainCell(byte separator) {
        this.separator = separator;
        this.separators = EightBytes.all(separator);
    }

    /** Finds where a cell begins and ends; gives the place after it, or {@link PlainRows#NOT_PLAIN}. */
    int find(byte[] text, int first) {
        if (text[first] == '"') {
            findEnd(text, first + 1, QUOTES);
            return text[to] == '"' ? to + 1 : PlainRows.NOT_PLAIN;
        }
        findEnd(text, first, separators);
        return to;
    }

    /** Passes over cells that nobody asked for. */
    int skip(byte[] text, int first, int cells) {
        int at = skip(text, first);
        for (int cell = 1; cell < cells && at != PlainRows.NOT_PLAIN; cell++) {
            at = text[at] == separator ? skip(text, at + 1) : PlainRows.NOT_PLAIN;
        }
        return at;
    }

    /** Passes over a cell that nobody asked for; it must be UTF-8 nevertheless. */
    int skip(byte[] text, int first) {
        int end = find(text, first);
        return isAscii || Utf8Reader.decode(text, from, to) != null ? end : PlainRows.NOT_PLAIN;
    }

    /** Finds the first line break or other byte that ends a cell. */
    private void findEnd(byte[] text, int first, long others) {
        int at = first;
        long all = 0;
        long bytes = EightBytes.at(text, at);
        long ends = ends(bytes, others);
        while (ends == 0) {
            all |= bytes;
            at += EightBytes.COUNT;
            bytes = EightBytes.at(text, at);
            ends = ends(bytes, others);
        }
        from = first;
        to = at + EightBytes.countBefore(ends);
        isAscii = EightBytes.highest(all | bytes & EightBytes.before(ends)) == 0;
    }

    private static long ends(long bytes, long others) {
        return EightBytes.firstSame(bytes, others)
                | EightBytes.firstSame(bytes, LINE_FEEDS)
                | EightBytes.firstSame(bytes, RETURNS);
    }
}
