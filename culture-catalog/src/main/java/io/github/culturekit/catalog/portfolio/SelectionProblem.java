package io.github.culturekit.catalog.portfolio;

import java.util.Arrays;

/**
 * What to choose from, in whole numbers: the worth of a set is {@code sum over constructs of min(gap, sum of gains)} less
 * the burden of its options.
 *
 * <p>Whole numbers add up to the same sum in any order, so that two sets are equal or they are not. Gains, gaps and burdens
 * are counted in a power of ten (a billionth or finer, as long as all of them sum to less than 1), uses and limits likewise.
 * An option's {@link #penalty} is its burden and, far below the smallest unit of worth, its price and, below that, a count of
 * 1: thus the best set is also the cheapest of those that are worth the same, and the smallest of those.
 */
final class SelectionProblem {

    private static final long WORTH_UNITS = 1L << 34;
    private static final long PRICE_UNITS = 1L << 18;
    private static final double USE_UNITS = 1e15;

    /** By option and construct. */
    private final long[][] gains;

    private final long[] gaps;
    private final long[] penalties;
    private final long[][] uses;
    private final long[] limits;
    private final int most;
    private final Relations relations;
    private final double worthUnit;
    private final double resolution;

    private SelectionProblem(Numbers numbers, int most, Relations relations) {
        int options = numbers.gains().length;
        long priceStep = options + 1;
        long worthStep = priceStep * (PRICE_UNITS + 1);
        double unit = decimalUnit(numbers.total(), WORTH_UNITS);
        double priceUnit = Arrays.stream(numbers.prices()).sum() / PRICE_UNITS;
        this.resolution = unit;
        this.worthUnit = unit / worthStep;
        this.gains = new long[options][];
        this.penalties = new long[options];
        for (int i = 0; i < options; i++) {
            gains[i] = whole(numbers.gains()[i], unit, worthStep);
            long price = priceUnit > 0 ? (long) (numbers.prices()[i] / priceUnit) : 0;
            penalties[i] = Math.round(numbers.burdens()[i] / unit) * worthStep + priceStep * price + 1;
        }
        this.gaps = whole(numbers.gaps(), unit, worthStep);
        this.uses = new long[numbers.uses().length][];
        this.limits = new long[uses.length];
        for (int r = 0; r < uses.length; r++) {
            double useUnit = decimalUnit(Arrays.stream(numbers.uses()[r]).sum(), USE_UNITS);
            uses[r] = whole(numbers.uses()[r], useUnit, 1);
            limits[r] = Math.round(Math.min(numbers.limits()[r] / useUnit, USE_UNITS));
        }
        this.most = Math.min(most, options);
        this.relations = relations;
    }

    private SelectionProblem(SelectionProblem other, int resource, long limit) {
        gains = other.gains;
        gaps = other.gaps;
        penalties = other.penalties;
        uses = other.uses;
        limits = other.limits.clone();
        limits[resource] = limit;
        most = other.most;
        relations = other.relations;
        worthUnit = other.worthUnit;
        resolution = other.resolution;
    }

    /** Not more than the units allowed come together, and a number of few decimals is a whole number of units. */
    private static double decimalUnit(double total, double units) {
        return total > 0 ? Math.pow(10, Math.ceil(Math.log10(total / units))) : 1;
    }

    private static long[] whole(double[] values, double unit, long step) {
        return Arrays.stream(values)
                .mapToLong(value -> Math.round(value / unit) * step)
                .toArray();
    }

    static SelectionProblem of(Numbers numbers, int most, Relations relations) {
        return new SelectionProblem(numbers, most, relations);
    }

    int options() {
        return gains.length;
    }

    int constructs() {
        return gaps.length;
    }

    int resources() {
        return limits.length;
    }

    int most() {
        return most;
    }

    Relations relations() {
        return relations;
    }

    long gain(int option, int construct) {
        return gains[option][construct];
    }

    long gap(int construct) {
        return gaps[construct];
    }

    long penalty(int option) {
        return penalties[option];
    }

    long use(int resource, int option) {
        return uses[resource][option];
    }

    long limit(int resource) {
        return limits[resource];
    }

    /** What a unit of {@link #value} is worth. */
    double worthUnit() {
        return worthUnit;
    }

    /** Sets whose worth differs by less are worth the same. */
    double resolution() {
        return resolution;
    }

    /** The worth of a set less its penalties, in whole units. */
    long value(boolean[] chosen) {
        long value = 0;
        for (int d = 0; d < gaps.length; d++) {
            long moved = 0;
            for (int i = 0; i < chosen.length; i++) {
                moved += chosen[i] ? gains[i][d] : 0;
            }
            value += Math.min(gaps[d], moved);
        }
        for (int i = 0; i < chosen.length; i++) {
            value -= chosen[i] ? penalties[i] : 0;
        }
        return value;
    }

    /** The same with less of a resource. */
    SelectionProblem tightened(int resource, long limit) {
        return new SelectionProblem(this, resource, limit);
    }

    /** How much of a resource a set uses, in whole units. */
    long use(int resource, boolean[] chosen) {
        long used = 0;
        for (int i = 0; i < chosen.length; i++) {
            used += chosen[i] ? uses[resource][i] : 0;
        }
        return used;
    }

    /** Whether a set keeps every limit, prerequisite and conflict. */
    boolean allows(boolean[] chosen) {
        for (int r = 0; r < limits.length; r++) {
            if (use(r, chosen) > limits[r]) {
                return false;
            }
        }
        return count(chosen) <= most && relations.allow(chosen);
    }

    private static int count(boolean[] chosen) {
        int count = 0;
        for (boolean one : chosen) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /**
     * The problem as it is stated, all in doubles.
     *
     * @param gains weighted, by option and construct; below 0 is harm
     * @param gaps weighted, 0 or more
     * @param burdens what choosing an option takes from the worth, 0 or more
     * @param prices which of two sets is the cheaper; 0 or more
     * @param uses by resource and option, 0 or more
     * @param limits by resource, 0 or more
     */
    record Numbers(
            double[][] gains, double[] gaps, double[] burdens, double[] prices, double[][] uses, double[] limits) {

        private double total() {
            double total = Arrays.stream(gaps).sum() + Arrays.stream(burdens).sum();
            for (double[] row : gains) {
                total += Arrays.stream(row).map(Math::abs).sum();
            }
            return total;
        }
    }
}
