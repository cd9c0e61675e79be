package io.github.culturekit.model.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A colour for every class of values, the classes having round limits and leaving no gap.
 *
 * <p>Values are whole units of the last decimal shown, so that two numbers that look the same have the same colour.
 */
record Shades(List<Shade> list) {

    private static final int MOST_BANDS = 3;

    /** One class, both limits belonging to it. */
    record Shade(long from, long to, Colour fill) {}

    /** Few classes from the lowest value to the highest, none narrower than that and none beyond the maximum. */
    static Shades sequential(Collection<Long> values, long narrowest, long maximum) {
        if (values.isEmpty()) {
            return new Shades(List.of());
        }
        long low = values.stream().mapToLong(Long::longValue).min().orElseThrow();
        long high = values.stream().mapToLong(Long::longValue).max().orElseThrow();
        long step = 1;
        while (step < narrowest || classes(low, high, step, maximum) > Palette.SEQUENTIAL.size()) {
            step = next(step);
        }
        int count = (int) classes(low, high, step, maximum);
        List<Colour> fills = Palette.sequential(count);
        long first = Math.floorDiv(low, step) * step;
        List<Shade> shades = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long from = first + i * step;
            long to = i == count - 1 && high == from + step ? high : from + step - 1;
            shades.add(new Shade(from, to, fills.get(i)));
        }
        return new Shades(List.copyOf(shades));
    }

    /** A class around 0 and equally many on either side, none narrower than that. */
    static Shades diverging(Collection<Long> differences, long narrowest) {
        if (differences.isEmpty()) {
            return new Shades(List.of());
        }
        long furthest = differences.stream().mapToLong(Math::abs).max().orElseThrow();
        long step = 1;
        while (step < narrowest || furthest / step > MOST_BANDS) {
            step = nextFiner(step);
        }
        int outermost = (int) (furthest / step);
        List<Shade> shades = new ArrayList<>();
        for (int band = -outermost; band <= outermost; band++) {
            long from = band > 0 ? band * step : (band - 1) * step + 1;
            long to = band < 0 ? band * step : (band + 1) * step - 1;
            shades.add(new Shade(from, to, Palette.diverging(band)));
        }
        return new Shades(List.copyOf(shades));
    }

    Colour fill(long value) {
        return list.stream()
                .filter(shade -> shade.from() <= value && value <= shade.to())
                .findFirst()
                .orElseThrow()
                .fill();
    }

    private static long classes(long low, long high, long step, long maximum) {
        long first = Math.floorDiv(low, step);
        long last = Math.floorDiv(high, step);
        boolean topClosed = high >= maximum && Math.floorMod(high, step) == 0 && last > first && step > 1;
        return last - first + (topClosed ? 0 : 1);
    }

    /** 1, 2, 5, 10, 20, 50, ... */
    private static long next(long step) {
        return Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }

    /** 1, 2, 3, 5, 10, 20, 30, 50, ...: close enough together that some difference always leaves the first band. */
    private static long nextFiner(long step) {
        return switch (Long.toString(step).charAt(0)) {
            case '2' -> step / 2 * 3;
            case '3' -> step / 3 * 5;
            default -> step * 2;
        };
    }
}
