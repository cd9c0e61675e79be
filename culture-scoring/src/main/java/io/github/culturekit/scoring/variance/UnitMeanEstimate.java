package io.github.culturekit.scoring.variance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A unit's mean score, and how sure it is when so many of its people answered. It treats those who did not answer as left out by
 * chance; where they differ from those who did, the mean is off by more than it says.
 *
 * <p>Immutable and thread-safe.
 *
 * @see UnitMean
 */
@ValueType
@Value.Immutable
public abstract class UnitMeanEstimate {

    UnitMeanEstimate() {}

    /**
     * Starts a unit mean estimate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many people the unit has.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getPeople();

    /**
     * How many of them sent the questionnaire back.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getReturned();

    /**
     * How many of those have a score.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getScored();

    /**
     * The share of people who sent the questionnaire back.
     *
     * @return a share from 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getResponseRate();

    /**
     * The mean score.
     *
     * @return a score, or why there is none
     */
    @NotNull
    public abstract Statistic getMean();

    /**
     * The standard deviation of the scores (denominator n - 1).
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardDeviation();

    /**
     * The standard error as of a sample from people without end: what the unit would differ by in another year, were nothing to
     * change.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getInfiniteStandardError();

    /**
     * The standard error as of a sample of the unit's people, smaller the more of them answered: times the root of 1 - n / N.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The confidence interval by the finite standard error and Student's t.
     *
     * @return the interval, or empty where the standard error is undefined
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
    static UnitMeanEstimate fromJson(ImmutableUnitMeanEstimate.Json json) {
        return ImmutableUnitMeanEstimate.fromJson(json);
    }

    /** Builds a {@link UnitMeanEstimate}; not thread-safe. */
    public static final class Builder extends ImmutableUnitMeanEstimate.Builder {
        Builder() {}
    }
}
