package io.github.culturekit.catalog.roadmap;

/** Compares sums of days, which adding up may have rounded. */
final class StaffTime {

    private static final double ROUNDING = 1e-9;

    private StaffTime() {}

    static boolean exceeds(double days, double most) {
        return days > most * (1 + ROUNDING);
    }
}
