package io.github.culturekit.model.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of one size and weight, and how much room it takes.
 *
 * <p>Widths are estimates, since a reader's font is not known: those of a common sans-serif face with a little to spare, or
 * whole columns of a console. They are the same on every machine.
 */
record Lettering(double size, boolean bold, boolean monospaced) {

    static final String ELLIPSIS = "…";

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");
    private static final double SPARE = 1.08;
    private static final double SPARE_BOLD = 1.15;
    private static final String NARROW = "iIjl.,:;'|!`";
    private static final String SLIM = "ftr()[]{}/\\-\" *";
    private static final String WIDE = "mwMW@%";

    static Lettering regular(double size) {
        return new Lettering(size, false, false);
    }

    static Lettering bold(double size) {
        return new Lettering(size, true, false);
    }

    static Lettering console() {
        return new Lettering(1, false, true);
    }

    /** The text on one line, with single spaces only. */
    static String oneLine(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    double width(String text) {
        double ems = text.codePoints()
                .map(letter -> monospaced ? letter : XmlText.shown(letter))
                .mapToDouble(this::advance)
                .sum();
        return monospaced ? ems : ems * size * (bold ? SPARE_BOLD : SPARE);
    }

    /** The text, or its beginning with an ellipsis if it needs more room. */
    String shorten(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int keep = letters.length;
        String cut = ELLIPSIS;
        while (keep > 0) {
            keep--;
            cut = new String(letters, 0, keep).stripTrailing() + ELLIPSIS;
            if (width(cut) <= room) {
                return cut;
            }
        }
        return cut;
    }

    /** The text in lines that fit the room, broken between words, and within a word that is too long by itself. */
    List<String> wrap(String text, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ")) {
            for (String piece : pieces(word, room)) {
                if (!line.isEmpty() && width(line + " " + piece) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** As {@link #wrap(String, double)}, with an ellipsis where the last line allowed cannot hold the rest. */
    List<String> wrap(String text, double room, int mostLines) {
        List<String> lines = wrap(text, room);
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines - 1));
        kept.add(shorten(String.join(" ", lines.subList(mostLines - 1, lines.size())), room));
        return kept;
    }

    /** Whether the text can be wrapped into so many lines without breaking a word. */
    boolean wrapsWell(String text, double room, int mostLines) {
        for (String word : oneLine(text).split(" ")) {
            if (width(word) > room) {
                return false;
            }
        }
        return wrap(text, room).size() <= mostLines;
    }

    private List<String> pieces(String word, double room) {
        if (width(word) <= room) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String next = Character.toString(letter);
            if (!piece.isEmpty() && width(piece + next) > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private double advance(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean full = letter >= 0x1100 && !(letter >= 0x1e00 && letter <= 0x2e7f);
        if (monospaced) {
            return full ? 2 : 1;
        }
        return full ? 1 : proportional(letter);
    }

    private static double proportional(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.26;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.9;
        }
        if (Character.isUpperCase(letter) || letter == '&') {
            return 0.7;
        }
        return letter == '…' ? 1 : 0.56;
    }
}
