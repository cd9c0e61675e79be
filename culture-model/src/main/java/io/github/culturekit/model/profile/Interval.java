package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A confidence interval.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = IntervalRules.class)
public abstract class Interval {

    Interval() {}

    /**
     * Starts an interval.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The lower limit.
     *
     * @return a number, at most the upper limit
     */
    @NotNull
    public abstract Double getLower();

    /**
     * The upper limit.
     *
     * @return a number, at least the lower limit
     */
    @NotNull
    public abstract Double getUpper();

    /**
     * The level of confidence.
     *
     * @return a share between 0 and 1, as in 0.95
     */
    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(value = "1", inclusive = false)
    public abstract Double getLevel();

    /**
     * An interval of its limits.
     *
     * @param lower the lower limit
     * @param upper the upper limit
     * @param level the level of confidence, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the limits are out of order or not finite, or the level is out of range
     */
    public static Interval of(double lower, double upper, double level) {
        return builder().lower(lower).upper(upper).level(level).build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Interval fromJson(ImmutableInterval.Json json) {
        return ImmutableInterval.fromJson(json);
    }

    /** Builds an {@link Interval}; not thread-safe. */
    public static final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
