package io.github.culturekit.scoring.response;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of some items' columns as bytes, each with the answer that their {@link AnswerReader} gives. It is asked once for every
 * different cell: cells of one byte beforehand, others when they are first seen.
 */
final class PlainAnswers {

    /** Stands for a cell of one byte that means nothing. */
    static final short OTHER = 0x100;

    /** Stands for a separator where a cell's only byte would be. */
    static final short BLANK = 0xff;

    private final AnswerReader reader;
    private final ByteSlices known = new ByteSlices();

    /** What each cell of one byte means, {@link #OTHER} if it means nothing, and {@link #BLANK} for a separator. */
    final short[] ofByte = new short[256];

    PlainAnswers(AnswerReader reader, byte separator) {
        this.reader = reader;
        Arrays.fill(ofByte, OTHER);
        for (char cell = 0; cell < 0x80; cell++) {
            if (cell != '"' && cell != '\n' && cell != '\r') {
                byte answer = reader.read(String.valueOf(cell));
                ofByte[cell] = answer == AnswerState.INVALID.getByte() ? OTHER : (short) (answer & 0xff);
            }
        }
        ofByte[separator] = BLANK;
    }

    /** The answer that a cell holds; {@link AnswerState#INVALID} if it holds none. */
    byte read(byte[] text, int from, int to) {
        short answer = to - from == 1 ? ofByte[text[from] & 0xff] : OTHER;
        return answer < BLANK ? (byte) answer : readLonger(text, from, to);
    }

    private byte readLonger(byte[] text, int from, int to) {
        int answer = known.get(text, from, to);
        return answer == ByteSlices.UNSEEN ? see(text, from, to) : (byte) answer;
    }

    private byte see(byte[] text, int from, int to) {
        @Nullable String cell = Utf8Reader.decode(text, from, to);
        if (cell == null) {
            return AnswerState.INVALID.getByte();
        }
        byte answer = reader.read(cell);
        if (answer != AnswerState.INVALID.getByte()) {
            known.put(text, from, to, answer);
        }
        return answer;
    }
}
