package io.github.culturekit.scoring.response;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds out what separates the cells of a file: whichever of comma, semicolon and tab its header has most of. */
final class Separators {

    private static final String CANDIDATES = ",;\t";
    private static final int LONGEST_HEADER = 1 << 20;

    private Separators() {}

    /** Looks at the header and goes back to its start. Separators within quotes do not count. */
    static char detect(BufferedReader text) throws IOException {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean started = false;
        text.mark(LONGEST_HEADER);
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            boolean lineBreak = c == '\n' || c == '\r';
            if (c < 0 || lineBreak && started && !quoted) {
                break;
            }
            started |= !lineBreak;
            quoted ^= c == '"';
            int candidate = CANDIDATES.indexOf(c);
            if (candidate >= 0 && !quoted) {
                counts[candidate]++;
            }
        }
        text.reset();
        return CANDIDATES.charAt(most(counts));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int candidate = 1; candidate < counts.length; candidate++) {
            if (counts[candidate] > counts[most]) {
                most = candidate;
            }
        }
        return most;
    }
}
