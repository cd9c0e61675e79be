package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How much goes with a construct in an outcome that the organisation cares for: a driver's relative weight, say.
 *
 * <p>Where its interval holds 0, nothing was found that chance does not explain, and it counts for nothing. Immutable and
 * thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Importance {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    Importance() {}

    /**
     * Starts an importance.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An importance with its interval.
     *
     * @param value the estimate, 0 or more
     * @param interval its interval
     * @return the importance
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    public static Importance of(double value, Interval interval) {
        return builder().value(value).interval(interval).build();
    }

    /**
     * An importance of unknown uncertainty, which is taken for certain.
     *
     * @param value the estimate, 0 or more
     * @return the importance
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    public static Importance of(double value) {
        return builder().value(value).build();
    }

    /**
     * The estimate. Only the proportions between constructs count.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getValue();

    /**
     * Its interval.
     *
     * @return the interval, if one was estimated
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    /**
     * Whether it can be told from none.
     *
     * @return false if the estimate is 0 or the interval holds 0
     */
    public final boolean isDriver() {
        return getValue() > 0 && getInterval().map(Interval::getLower).orElse(1.0) > 0;
    }

    /** Normal, with the standard deviation that gives an interval of this width. */
    final Belief toBelief() {
        return getInterval()
                .map(known -> Belief.of(
                        getValue(),
                        (known.getUpper() - known.getLower())
                                / (2 * NORMAL.inverseCumulativeProbability((1 + known.getLevel()) / 2))))
                .orElseGet(() -> Belief.certain(getValue()));
    }

    abstract @Nullable Interval interval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Importance fromJson(ImmutableImportance.Json json) {
        return ImmutableImportance.fromJson(json);
    }

    /** Builds an {@link Importance}; not thread-safe. */
    public static final class Builder extends ImmutableImportance.Builder {
        Builder() {}
    }
}
