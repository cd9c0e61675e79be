package io.github.culturekit.scoring.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers for sequences of small codes: the same sequence leads from the root to the same number. Not thread-safe. */
final class CodeTree {

    /** Where every sequence begins. */
    static final int ROOT = 0;

    private static final int FIRST_CAPACITY = 8;

    /** By number and code, the number of the longer sequence; 0 where none was asked for. */
    private int @Nullable [][] longer = new int[FIRST_CAPACITY][];

    private int[] shorter = new int[FIRST_CAPACITY];
    private int[] lastCode = new int[FIRST_CAPACITY];
    private int size = 1;

    /** The number of a sequence that has one code more. */
    int at(int sequence, int code) {
        int @Nullable [] known = longer[sequence];
        return known != null && code < known.length && known[code] != ROOT ? known[code] : add(sequence, code);
    }

    /** How many numbers there are, that of the root included. */
    int size() {
        return size;
    }

    /** The codes of a sequence of some length. */
    int[] codes(int sequence, int length) {
        int[] codes = new int[length];
        int at = sequence;
        for (int place = length - 1; place >= 0; place--) {
            codes[place] = lastCode[at];
            at = shorter[at];
        }
        return codes;
    }

    CodeTree copy() {
        CodeTree copy = new CodeTree();
        copy.longer = longer.clone();
        for (int sequence = 0; sequence < size; sequence++) {
            copy.longer[sequence] = longer[sequence] == null ? null : longer[sequence].clone();
        }
        copy.shorter = shorter.clone();
        copy.lastCode = lastCode.clone();
        copy.size = size;
        return copy;
    }

    private int add(int sequence, int code) {
        if (size == shorter.length) {
            longer = Arrays.copyOf(longer, 2 * size);
            shorter = Arrays.copyOf(shorter, 2 * size);
            lastCode = Arrays.copyOf(lastCode, 2 * size);
        }
        int[] known = longer[sequence] == null ? new int[0] : longer[sequence];
        if (code >= known.length) {
            known = Arrays.copyOf(known, Math.max(code + 1, 2 * known.length));
            longer[sequence] = known;
        }
        known[code] = size;
        shorter[size] = sequence;
        lastCode[size] = code;
        return size++;
    }
}
