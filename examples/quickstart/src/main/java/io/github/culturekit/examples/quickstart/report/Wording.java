package io.github.culturekit.examples.quickstart.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and lists as a reader of English expects them. */
public final class Wording {

    private static final String MINUS = "\u2212";
    private static final int MONTH_LETTERS = 3;
    private static final int CONSOLE_WIDTH = 98;

    private Wording() {}

    static String number(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
        return value < 0 && !isZero(text) ? MINUS + text : text;
    }

    /** With a plus sign as well, unless it is shown as nothing. */
    static String signed(double value, int decimals) {
        String text = number(value, decimals);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(letter -> letter == '0' || letter == '.');
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    static String percent(double share) {
        return whole(100 * share) + "%";
    }

    /**
     * A number of people or rows.
     *
     * @param value a whole number
     * @return the number with a comma between thousands
     */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** As in {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** As in {@code Apr 2026}. */
    static String month(LocalDate day) {
        return capital(day.getMonth().name().toLowerCase(Locale.ROOT)).substring(0, MONTH_LETTERS) + " "
                + day.getYear();
    }

    /** Lines that fit a console; those that go on begin where the text of the first does. */
    static List<String> wrapped(String text) {
        int indent = text.length() - text.replaceFirst("^[ -]+", "").length();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(text.substring(0, indent));
        for (String word : text.substring(indent).split(" ")) {
            if (line.length() > indent && line.length() + word.length() > CONSOLE_WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(indent));
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
