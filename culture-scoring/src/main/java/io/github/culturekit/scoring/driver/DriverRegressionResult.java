package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The regression of the outcome on all predictors.
 *
 * <p>Immutable and thread-safe.
 *
 * @see DriverRegression
 */
@ValueType
@Value.Immutable
public abstract class DriverRegressionResult {

    DriverRegressionResult() {}

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is explained.
     *
     * @return the name of the outcome
     */
    @NotBlank
    public abstract String getOutcome();

    /**
     * How many people there are: complete rows, those of weight zero among them.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * The residual degrees of freedom: people with a weight above zero, less the predictors and one.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getDegreesOfFreedom();

    /**
     * R squared, the share of the outcome's variance that all predictors explain together.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getMultipleRSquared();

    /**
     * The coefficient of each predictor.
     *
     * @return one for each, in their order; the intercept is not among them
     */
    public abstract List<@NotNull DriverCoefficient> getCoefficients();

    /**
     * Why nothing was computed.
     *
     * @return the refusal, or empty if everything was
     */
    public final Optional<DriverRefusal> getRefusal() {
        return Optional.ofNullable(refusal());
    }

    /**
     * R squared less what as many predictors without any effect would explain by chance, as R's {@code lm} has it: rows of weight zero
     * do not count as people.
     *
     * @return at most 1, below 0 where less is explained than by chance, or why there is none
     */
    public final Statistic getAdjustedRSquared() {
        return adjustedFor(getDegreesOfFreedom() + getCoefficients().size() + 1);
    }

    /**
     * Adjusted R squared as if it came from another number of people, such as the effective number under weights.
     *
     * @param people how many people; more than predictors and one
     * @return at most 1, or why there is none
     */
    public final Statistic adjustedFor(int people) {
        int left = people - getCoefficients().size() - 1;
        return getMultipleRSquared().isDefined() && left < 1
                ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                : getMultipleRSquared().map(square -> 1 - (1 - square) * (people - 1) / left);
    }

    abstract @Nullable DriverRefusal refusal();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DriverRegressionResult fromJson(ImmutableDriverRegressionResult.Json json) {
        return ImmutableDriverRegressionResult.fromJson(json);
    }

    /** Builds a {@link DriverRegressionResult}; not thread-safe. */
    public static final class Builder extends ImmutableDriverRegressionResult.Builder {
        Builder() {}
    }
}
