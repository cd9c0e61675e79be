package io.github.culturekit.scoring.response;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of some items' columns as bytes, each with the answer that their {@link AnswerReader} gives. It is asked once for every
 * different cell: cells of one byte beforehand, others when they are first seen.
 */
final class PlainAnswers {

    /** Stands for a cell of one byte that is no option's. */
    static final short OTHER = 0x100;

    /** Stands for a separator where a cell's only byte would be. */
    static final short BLANK = 0xff;

    private final AnswerReader reader;
    private final ByteSlices known = new ByteSlices();

    /** The answer of each cell of one byte; {@link AnswerState#INVALID} if it is none. */
    private final byte[] ofByte = new byte[256];

    /** The option of each cell of one byte, {@link #OTHER} if it is none's, and {@link #BLANK} for a separator. */
    final short[] options = new short[256];

    PlainAnswers(AnswerReader reader, byte separator) {
        this.reader = reader;
        Arrays.fill(ofByte, AnswerState.INVALID.getByte());
        Arrays.fill(options, OTHER);
        for (char cell = 0; cell < 0x80; cell++) {
            if (cell != separator && cell != '"' && cell != '\n' && cell != '\r') {
                ofByte[cell] = reader.read(String.valueOf(cell));
                options[cell] = AnswerState.isAnswered(ofByte[cell]) ? (short) (ofByte[cell] & 0xff) : OTHER;
            }
        }
        options[separator] = BLANK;
    }

    /** The answer that a cell holds; {@link AnswerState#INVALID} if it holds none. */
    byte read(byte[] text, int from, int to) {
        if (to - from == 1) {
            return ofByte[text[from] & 0xff];
        }
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
