package io.github.culturekit.model.value;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a number that must be on one side of a bound. Nothing is neither too small nor too large; the validator has its own ways
 * with infinity and with minus zero.
 *
 * @param bound the bound
 * @param side 1 if numbers must be above it, -1 if below
 * @param inclusive whether the bound itself passes
 */
record QuickNumber(BigDecimal bound, int side, boolean inclusive) implements QuickRule {

    /** A number that is neither infinite nor "not a number". */
    static final QuickRule FINITE = value -> {
        @Nullable Object number = unwrapped(value);
        return number == null || number instanceof Double real && Double.isFinite(real);
    };

    static QuickNumber above(String bound, boolean inclusive) {
        return new QuickNumber(new BigDecimal(bound), 1, inclusive);
    }

    static QuickNumber below(String bound, boolean inclusive) {
        return new QuickNumber(new BigDecimal(bound), -1, inclusive);
    }

    @Override
    public boolean holds(@Nullable Object value) {
        @Nullable Object number = unwrapped(value);
        if (number instanceof Integer || number instanceof Long) {
            return passes(BigDecimal.valueOf(((Number) number).longValue()));
        }
        if (number instanceof Double real && Double.isFinite(real) && !real.equals(-0.0)) {
            return passes(BigDecimal.valueOf(real));
        }
        return number == null;
    }

    private boolean passes(BigDecimal number) {
        int compared = number.compareTo(bound) * side;
        return compared > 0 || compared == 0 && inclusive;
    }

    /** The validator looks into these two of itself. */
    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }
}
