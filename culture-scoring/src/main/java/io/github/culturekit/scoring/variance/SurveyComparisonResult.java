package io.github.culturekit.scoring.variance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Whether two parts of the staff differ, as a sample shows.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SurveyComparison
 */
@ValueType
@Value.Immutable
public abstract class SurveyComparisonResult {

    SurveyComparisonResult() {}

    /**
     * Starts a survey comparison result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The difference, first less second.
     *
     * @return a number, or why there is none
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
     * The difference in standard errors.
     *
     * @return Student's t, or why there is none
     */
    @NotNull
    public abstract Statistic getRatio();

    /**
     * The degrees of freedom of t: one less than the design has.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getDegreesOfFreedom();

    /**
     * The probability of such a t or one further from 0 if the parts did not differ.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SurveyComparisonResult fromJson(ImmutableSurveyComparisonResult.Json json) {
        return ImmutableSurveyComparisonResult.fromJson(json);
    }

    /** Builds a {@link SurveyComparisonResult}; not thread-safe. */
    public static final class Builder extends ImmutableSurveyComparisonResult.Builder {
        Builder() {}
    }
}
