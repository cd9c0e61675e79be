package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A column of texts that is being filled: units, waves, the values of a cut or respondents. Not thread-safe. */
final class TextColumn {

    /** What stands for a cell that keeps its row from being taken as plain. */
    static final int NOT_PLAIN = -2;

    private final Predicate<String> accepted;
    private final Set<String> missing;
    private final @Nullable String only;
    private final ByteSlices known = new ByteSlices();
    private Arrivals arrivals = new Arrivals();
    private int[] codes = new int[0];
    private @Nullable Newcomer newcomer;

    /** A cell whose text is new. */
    private record Newcomer(String text, byte[] bytes, int from, int to) {}

    private TextColumn(Predicate<String> accepted, Set<String> missing, @Nullable String only) {
        this.accepted = accepted;
        this.missing = missing;
        this.only = only;
    }

    /** A column whose cells must hold texts that pass. */
    static TextColumn of(Predicate<String> accepted) {
        return new TextColumn(accepted, Set.of(), null);
    }

    /** A column whose cells may lack a text. */
    static TextColumn withMissing(Set<String> missing) {
        return new TextColumn(text -> true, missing, null);
    }

    /** The same text in every row, for a source that has no such column. */
    static TextColumn only(String text) {
        return new TextColumn(other -> true, Set.of(), text);
    }

    void grow(int capacity) {
        codes = Arrays.copyOf(codes, capacity);
    }

    /** Sets a row's text. */
    void set(int row, @Nullable String text) {
        codes[row] = text == null ? Codes.NONE : arrivals.add(text);
    }

    /**
     * Sets a row's text to a cell's, white space around it removed.
     *
     * @return false if the cell is not plain
     */
    boolean set(int row, byte[] text, int from, int to) {
        int code = known.get(text, from, to);
        if (code == ByteSlices.UNSEEN) {
            code = see(text, from, to);
        }
        codes[row] = code;
        return code != NOT_PLAIN;
    }

    /** A text that is new waits until the whole row is known to be kept. */
    private int see(byte[] bytes, int from, int to) {
        @Nullable String cell = Utf8Reader.decode(bytes, from, to);
        if (cell == null) {
            return NOT_PLAIN;
        }
        String text = cell.strip();
        if (!accepted.test(text)) {
            return NOT_PLAIN;
        }
        int code = missing.contains(text) ? Codes.NONE : arrivals.find(text);
        if (code == Codes.NONE && !missing.contains(text)) {
            newcomer = new Newcomer(text, bytes, from, to);
            return ByteSlices.UNSEEN;
        }
        known.put(bytes, from, to, code);
        return code;
    }

    /** Ends a row that is kept. */
    void keep(int row) {
        if (codes[row] == ByteSlices.UNSEEN && newcomer != null) {
            codes[row] = arrivals.add(newcomer.text);
            known.put(newcomer.bytes, newcomer.from, newcomer.to, codes[row]);
        } else if (arrivals.size() == 0 && only != null) {
            arrivals.add(only);
        }
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Codes codes(int rows) {
        return Codes.of(codes, rows, arrivals.size());
    }

    /** Forgets texts that came with rows that were dropped. */
    void truncate(int size) {
        arrivals.truncate(size);
        known.clear();
    }

    /** Numbers texts from 0 again. */
    void restart() {
        arrivals = new Arrivals();
        known.clear();
    }
}
