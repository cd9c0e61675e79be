package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * What is held of a number that nobody knows exactly: a normal distribution of its mean and standard deviation.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Belief {

    Belief() {}

    /**
     * Starts a belief.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A belief of its numbers.
     *
     * @param mean the number to expect
     * @param standardDeviation how far from it the true one may well be, 0 or more
     * @return the belief
     * @throws IllegalArgumentException if a number is not finite, or the standard deviation is negative
     */
    public static Belief of(double mean, double standardDeviation) {
        return builder().mean(mean).standardDeviation(standardDeviation).build();
    }

    /**
     * A number that is known.
     *
     * @param value the number
     * @return the belief without a spread
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Belief certain(double value) {
        return of(value, 0);
    }

    /**
     * The number to expect.
     *
     * @return a finite number
     */
    @NotNull
    @Finite
    public abstract Double getMean();

    /**
     * How uncertain it is.
     *
     * @return a standard deviation, 0 for a number that is known
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getStandardDeviation();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Belief fromJson(ImmutableBelief.Json json) {
        return ImmutableBelief.fromJson(json);
    }

    /** Builds a {@link Belief}; not thread-safe. */
    public static final class Builder extends ImmutableBelief.Builder {
        Builder() {}
    }
}
