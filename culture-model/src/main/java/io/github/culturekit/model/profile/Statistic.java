package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number that was computed, or the reason why there is none; never NaN, infinite or a stand-in.
 *
 * <p>In JSON it is the number itself, or {@code {"undefined": "NO_VARIANCE"}}. Equal by value and reason; {@code 0.0} and
 * {@code -0.0} are the same. Immutable and thread-safe.
 */
public final class Statistic {

    private static final String UNDEFINED = "undefined";

    private final double value;
    private final @Nullable UndefinedReason reason;

    private Statistic(double value, @Nullable UndefinedReason reason) {
        this.value = value;
        this.reason = reason;
    }

    /**
     * A number.
     *
     * @param value a computed number
     * @return the statistic; undefined as {@link UndefinedReason#NOT_FINITE} if the number is NaN or infinite
     */
    public static Statistic of(double value) {
        return Double.isFinite(value) ? new Statistic(value + 0.0, null) : undefined(UndefinedReason.NOT_FINITE);
    }

    /**
     * A number that cannot be had.
     *
     * @param reason why not
     * @return the statistic without a value
     */
    public static Statistic undefined(UndefinedReason reason) {
        return new Statistic(0, reason);
    }

    /**
     * Whether there is a number.
     *
     * @return true if {@link #getValue()} gives one
     */
    public boolean isDefined() {
        return reason == null;
    }

    /**
     * The number.
     *
     * @return a finite number
     * @throws IllegalStateException if the statistic is undefined
     */
    public double getValue() {
        if (reason != null) {
            throw new IllegalStateException("The statistic is undefined (" + reason
                    + "), so it has no value. Maybe ask isDefined() first, or use toOptional().");
        }
        return value;
    }

    /**
     * Why there is no number.
     *
     * @return the reason, or empty if there is a number
     */
    public Optional<UndefinedReason> getReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The number, if there is one.
     *
     * @return the number, or empty
     */
    public OptionalDouble toOptional() {
        return isDefined() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Computes on.
     *
     * @param function what to do with the number
     * @return the function's result, or this statistic if it is undefined
     */
    public Statistic map(DoubleUnaryOperator function) {
        return isDefined() ? of(function.applyAsDouble(value)) : this;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Statistic fromJson(Object json) {
        if (json instanceof Number number) {
            return of(number.doubleValue());
        }
        if (json instanceof Map<?, ?> map && map.size() == 1 && map.get(UNDEFINED) instanceof String name) {
            for (UndefinedReason known : UndefinedReason.values()) {
                if (known.name().equals(name)) {
                    return undefined(known);
                }
            }
        }
        throw new IllegalArgumentException("Statistic " + json
                + " is neither a number nor {\"undefined\": REASON} with a known reason. Maybe write it like"
                + " {\"undefined\": \"NO_VARIANCE\"}.");
    }

    @JsonValue
    Object toJson() {
        return reason == null ? (Object) value : Map.of(UNDEFINED, reason.name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statistic that && value == that.value && reason == that.reason;
    }

    @Override
    public int hashCode() {
        return reason == null ? Double.hashCode(value) : reason.hashCode();
    }

    /** {@return the number, or the reason as {@code undefined (no variance)}} */
    @Override
    public String toString() {
        return reason == null
                ? Double.toString(value)
                : UNDEFINED + " (" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
