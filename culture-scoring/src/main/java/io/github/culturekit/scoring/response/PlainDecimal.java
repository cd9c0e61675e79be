package io.github.culturekit.scoring.response;

/**
 * Reads digits with or without a decimal point, as weights are written. The quotient of two numbers that are exact is the
 * nearest to the decimal, so that this is what {@link Double#parseDouble} gives.
 */
final class PlainDecimal {

    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainDecimal() {}

    /** The number that some bytes hold; less than 0 if they hold anything else, or more digits than are exact. */
    static double parse(byte[] text, int from, int to) {
        if (to == from || to - from > MOST_DIGITS) {
            return -1;
        }
        long digits = 0;
        int point = to;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (text[at] == '.' && point == to && at > from && at < to - 1) {
                point = at;
            } else {
                return -1;
            }
        }
        return digits / POWERS[Math.max(0, to - point - 1)];
    }
}
