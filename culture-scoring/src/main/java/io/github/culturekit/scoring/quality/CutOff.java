package io.github.culturekit.scoring.quality;

import java.util.function.BiPredicate;

/** On which side of a cut-off an index is flagged. */
enum CutOff {
    AT_OR_ABOVE("at or above", (value, cutOff) -> value >= cutOff),
    ABOVE("above", (value, cutOff) -> value > cutOff),
    AT_OR_BELOW("at or below", (value, cutOff) -> value <= cutOff),
    BELOW("below", (value, cutOff) -> value < cutOff);

    private final String words;
    private final BiPredicate<Double, Double> test;

    CutOff(String words, BiPredicate<Double, Double> test) {
        this.words = words;
        this.test = test;
    }

    String words() {
        return words;
    }

    boolean isBeyond(double value, double cutOff) {
        return test.test(value, cutOff);
    }
}
