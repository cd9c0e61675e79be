package io.github.culturekit.scoring.response;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out what separates the cells of a file: what its first line states, or whichever of comma, semicolon and tab its header has
 * most of.
 */
final class Separators {

    private static final String CANDIDATES = ",;\t";
    private static final int LONGEST_HEADER = 1 << 20;
    private static final String STATEMENT = "sep=";

    private Separators() {}

    /** The separator that a first line such as {@code sep=;} states, as spreadsheets write it. Goes back to its start. */
    static Optional<Character> stated(BufferedReader text) throws IOException {
        int[] line = new int[STATEMENT.length() + 2];
        text.mark(line.length);
        for (int i = 0; i < line.length && (i == 0 || line[i - 1] >= 0); i++) {
            line[i] = text.read();
        }
        text.reset();
        for (int i = 0; i < STATEMENT.length(); i++) {
            if (Character.toLowerCase(line[i]) != STATEMENT.charAt(i)) {
                return Optional.empty();
            }
        }
        int separator = line[STATEMENT.length()];
        return isSeparator(separator) && isLineEnd(line[line.length - 1])
                ? Optional.of((char) separator)
                : Optional.empty();
    }

    private static boolean isSeparator(int c) {
        return !isLineEnd(c) && c != '"' && !Character.isLetterOrDigit(c);
    }

    private static boolean isLineEnd(int c) {
        return c < 0 || c == '\n' || c == '\r';
    }

    /** Looks at the header and goes back to its start. Separators within quotes do not count. */
    static char detect(BufferedReader text) throws IOException {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean started = false;
        text.mark(LONGEST_HEADER);
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            boolean lineBreak = isLineEnd(c);
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
