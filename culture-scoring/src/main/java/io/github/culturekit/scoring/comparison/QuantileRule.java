package io.github.culturekit.scoring.comparison;

/**
 * Which number a quantile is where it falls between two, by the numbering of Hyndman and Fan (1996) that R and others use. All
 * interpolate between neighbours; they differ in where they place the smallest and the largest number.
 */
public enum QuantileRule {
    /** Straight lines through the steps of the distribution. */
    TYPE_4(0, 1),
    /** Straight lines through the middles of those steps, as in hydrology. */
    TYPE_5(0.5, 0.5),
    /** The expected shares below, as in Minitab and SPSS. */
    TYPE_6(0, 0),
    /** From the smallest at 0 to the largest at 1, as in R and Excel's {@code PERCENTILE.INC}. */
    TYPE_7(1, 1),
    /** About the median share below, whatever the distribution; the one its authors recommend. */
    TYPE_8(1.0 / 3, 1.0 / 3),
    /** About unbiased for normal numbers. */
    TYPE_9(0.375, 0.375);

    private final double before;
    private final double after;

    QuantileRule(double before, double after) {
        this.before = before;
        this.after = after;
    }

    /** The place of a quantile among so many ordered numbers, the first at 1. */
    double place(int size, double share) {
        return before + share * (size + 1 - before - after);
    }
}
