package io.github.culturekit.scoring.response;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The part of a file that one thread has in memory, followed by line feeds, as many as are looked at together. */
final class Window {

    private static final int LINE_FEEDS = EightBytes.COUNT;

    /** The platform reads by way of a buffer of its own, as long as what is asked for, which it keeps for each thread. */
    private static final int MOST_AT_A_TIME = 1 << 17;

    private final ByteSource.Places places;
    private final long fileSize;
    private byte[] text = new byte[LINE_FEEDS];
    private long offset;
    private int length;

    Window(ByteSource.Places places, long fileSize) {
        this.places = places;
        this.fileSize = fileSize;
    }

    byte[] text() {
        return text;
    }

    /** How many bytes of the text are the file's. */
    int length() {
        return length;
    }

    /** Where a position of the text is in the file. */
    long offsetOf(int at) {
        return offset + at;
    }

    /** Where a place of the file is in the text. */
    int positionOf(long place) {
        return Math.toIntExact(place - offset);
    }

    boolean isAtEnd() {
        return offset + length == fileSize;
    }

    boolean holds(long place) {
        return place >= offset && place <= offset + length;
    }

    /** Shows the file from a place on. */
    void move(long from, long bytes) throws IOException {
        offset = from;
        length = 0;
        more(bytes);
    }

    /** Shows as much again, without what is before a position. */
    void growFrom(int at) throws IOException {
        int before = length;
        System.arraycopy(text, at, text, 0, length - at);
        offset += at;
        length -= at;
        more(Math.max(64, before));
    }

    private void more(long bytes) throws IOException {
        int wanted = Math.toIntExact(Math.min(bytes, fileSize - offset - length));
        int end = Math.addExact(length, wanted);
        if (text.length < end + LINE_FEEDS) {
            text = Arrays.copyOf(text, end + LINE_FEEDS);
        }
        while (length < end) {
            ByteBuffer into = ByteBuffer.wrap(text, length, Math.min(end - length, MOST_AT_A_TIME));
            int read = places.read(into, offset + length);
            if (read < 0) {
                throw new EOFException("The file became shorter while it was read.");
            }
            length += read;
        }
        Arrays.fill(text, length, length + LINE_FEEDS, (byte) '\n');
    }
}
