package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A difference of two of several means, held against the studentised range, so that the error rate holds for all pairs
 * together.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SeveralGroups
 */
@ValueType
@Value.Immutable
public abstract class RangeTest {

    RangeTest() {}

    /**
     * Starts a range test.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The size of the difference in units of the standard error of one mean, q.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getRatio();

    /**
     * The degrees of freedom of the standard error.
     *
     * @return 1 or more, perhaps a fraction, or why there are none
     */
    @NotNull
    public abstract Statistic getDegreesOfFreedom();

    /**
     * The probability that the largest difference of all pairs is so great or greater by chance.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    /**
     * The interval of the difference, wide enough to hold for all pairs together.
     *
     * @return the interval, or empty where the test is undefined
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    abstract @Nullable Interval interval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RangeTest fromJson(ImmutableRangeTest.Json json) {
        return ImmutableRangeTest.fromJson(json);
    }

    /** Builds a {@link RangeTest}; not thread-safe. */
    public static final class Builder extends ImmutableRangeTest.Builder {
        Builder() {}
    }
}
