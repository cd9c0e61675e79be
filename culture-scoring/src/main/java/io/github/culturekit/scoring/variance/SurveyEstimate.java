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
 * What a sample says of its population, and how sure that is.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TaylorVariance
 * @see ReplicateVariance
 */
@ValueType
@Value.Immutable
public abstract class SurveyEstimate {

    SurveyEstimate() {}

    /**
     * Starts a survey estimate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many respondents it rests on: those with a value and a weight other than 0.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getRespondents();

    /**
     * The estimate.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getEstimate();

    /**
     * The standard error of the estimate over samples drawn in the same way.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The degrees of freedom of the standard error.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getDegreesOfFreedom();

    /**
     * The confidence interval.
     *
     * @return the interval, or empty where the standard error is undefined or has no degrees of freedom
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    abstract @Nullable Interval interval();

    /**
     * The design effect: the variance by that of a simple random sample of as many respondents.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getDesignEffect();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SurveyEstimate fromJson(ImmutableSurveyEstimate.Json json) {
        return ImmutableSurveyEstimate.fromJson(json);
    }

    /** Builds a {@link SurveyEstimate}; not thread-safe. */
    public static final class Builder extends ImmutableSurveyEstimate.Builder {
        Builder() {}
    }
}
