package io.github.culturekit.scoring.response;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** The part of a file that one thread has in memory, followed by two line feeds. */
final class Window {

    private static final int LINE_FEEDS = 2;

    private final FileChannel channel;
    private final long fileSize;
    private byte[] text = new byte[LINE_FEEDS];
    private long offset;
    private int length;

    Window(FileChannel channel, long fileSize) {
        this.channel = channel;
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
        ByteBuffer into = ByteBuffer.wrap(text, length, wanted);
        while (into.hasRemaining()) {
            if (channel.read(into, offset + into.position()) < 0) {
                throw new EOFException("The file became shorter while it was read.");
            }
        }
        length = end;
        Arrays.fill(text, length, length + LINE_FEEDS, (byte) '\n');
    }
}
