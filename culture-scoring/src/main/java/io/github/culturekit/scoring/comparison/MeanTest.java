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
 * A difference of two means with its standard error, its interval, and the test of whether it is zero.
 *
 * The ratio of the difference to its standard error is held against Student's t with the degrees of freedom, or against the
 * normal distribution where there are none.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TwoGroups
 * @see WaveComparison
 * @see PairedChange
 */
@ValueType
@Value.Immutable
public abstract class MeanTest {

    MeanTest() {}

    /**
     * Starts a mean test.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The difference of the means.
     *
     * @return first minus second, or later minus earlier; in points of the score; or why there is none
     */
    @NotNull
    public abstract Statistic getDifference();

    /**
     * The standard error of the difference.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The difference in units of its standard error: t, or z where there are no degrees of freedom.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getRatio();

    /**
     * The degrees of freedom of t.
     *
     * @return 1 or more, perhaps a fraction; undefined as not defined by rule for a z; or why there is none
     */
    @NotNull
    public abstract Statistic getDegreesOfFreedom();

    /**
     * The probability of such a difference or a greater one, in either direction, if there were none.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    /**
     * The confidence interval of the difference.
     *
     * @return the interval, or empty where the standard error is undefined or zero
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
    static MeanTest fromJson(ImmutableMeanTest.Json json) {
        return ImmutableMeanTest.fromJson(json);
    }

    /** Builds a {@link MeanTest}; not thread-safe. */
    public static final class Builder extends ImmutableMeanTest.Builder {
        Builder() {}
    }
}
