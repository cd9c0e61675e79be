package io.github.culturekit.model.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/** An axis with ticks at round numbers (1, 2 or 5 times a power of ten), which reaches beyond everything to be drawn. */
record NiceAxis(List<BigDecimal> ticks) {

    private static final int WANTED_STEPS = 7;

    /** An axis over the values from low to high, which differ. */
    static NiceAxis covering(double low, double high) {
        BigDecimal step = step((high - low) / WANTED_STEPS);
        long first = index(low, step, false);
        long last = index(high, step, true);
        return new NiceAxis(LongStream.rangeClosed(first, last)
                .mapToObj(index -> step.multiply(BigDecimal.valueOf(index)))
                .toList());
    }

    private static BigDecimal step(double atLeast) {
        int power = (int) Math.floor(StrictMath.log10(atLeast));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(digit));
            if (step.doubleValue() >= atLeast) {
                return step;
            }
        }
        return unit.scaleByPowerOfTen(1);
    }

    private static long index(double value, BigDecimal step, boolean up) {
        double steps = value / step.doubleValue();
        return (long) (up ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9));
    }

    double lower() {
        return ticks.get(0).doubleValue();
    }

    double upper() {
        return ticks.get(ticks.size() - 1).doubleValue();
    }

    /** Where a value lies between the ends of the axis. */
    double position(double value, double left, double right) {
        return left + (value - lower()) / (upper() - lower()) * (right - left);
    }

    static String label(BigDecimal tick) {
        return Decimals.withMinus(tick.setScale(Math.max(0, tick.scale())).toPlainString());
    }
}
