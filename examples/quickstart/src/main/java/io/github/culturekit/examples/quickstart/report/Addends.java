package io.github.culturekit.examples.quickstart.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers rounded so that a reader who adds them up gets the rounded sum: each is the rounded sum so far less the one before
 * it, and so at most one unit of the last decimal away from itself.
 */
public final class Addends {

    private static final double UNITS = 10_000;

    private Addends() {}

    /**
     * Rounds numbers to four decimals.
     *
     * @param values the numbers in the order in which they are shown
     * @return as many texts
     */
    public static List<String> rounded(List<Double> values) {
        List<String> texts = new ArrayList<>();
        double sum = 0;
        long before = 0;
        for (double value : values) {
            sum += value;
            long now = Math.round(UNITS * sum);
            texts.add(Wording.number((now - before) / UNITS, 4));
            before = now;
        }
        return texts;
    }
}
