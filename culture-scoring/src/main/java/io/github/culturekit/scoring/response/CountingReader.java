package io.github.culturekit.scoring.response;

import java.io.IOException;
import java.io.Reader;

/** Counts the characters that are read, and leaves the text open. */
final class CountingReader extends Reader {

    private final Reader text;
    private long count;

    CountingReader(Reader text) {
        this.text = text;
    }

    long count() {
        return count;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = text.read(into, from, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public void close() {}
}
