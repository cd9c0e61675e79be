package io.github.culturekit.scoring.comparison;

/** The number below which a given share of some numbers lies. */
final class Quantile {

    /** As in R, a place this near to a whole number is that number. */
    private static final double FUZZ = 4 * Math.ulp(1.0);

    private Quantile() {}

    /**
     * A quantile.
     *
     * @param sorted at least one number, the smallest first
     * @param share the share below, 0 to 1
     */
    static double ofSorted(double[] sorted, double share, QuantileRule rule) {
        double place = rule.place(sorted.length, share);
        double whole = Math.floor(place + FUZZ);
        double rest = Math.abs(place - whole) < FUZZ ? 0 : place - whole;
        double lower = at(sorted, whole);
        return lower + rest * (at(sorted, whole + 1) - lower);
    }

    private static double at(double[] sorted, double place) {
        return sorted[(int) Math.max(0, Math.min(sorted.length - 1, place - 1))];
    }
}
