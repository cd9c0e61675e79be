package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A predictor in the regression of the outcome on all predictors.
 *
 * <p>Immutable and thread-safe.
 *
 * @see DriverRegression
 */
@ValueType
@Value.Immutable
public abstract class DriverCoefficient {

    DriverCoefficient() {}

    /**
     * Starts a coefficient.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which predictor.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getPredictor();

    /**
     * The correlation of the predictor with the outcome, the others left out of account.
     *
     * @return -1 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getCorrelation();

    /**
     * The coefficient where all variables have a standard deviation of one, beta.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardised();

    /**
     * The coefficient, b: how much more of the outcome goes with one more of the predictor.
     *
     * @return a number in units of the outcome per unit of the predictor, or why there is none
     */
    @NotNull
    public abstract Statistic getEstimate();

    /**
     * The standard error of the coefficient.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The coefficient divided by its standard error.
     *
     * @return a number, or why there is none; undefined where nothing is left unexplained
     */
    @NotNull
    public abstract Statistic getT();

    /**
     * The probability of such a t or a greater one, on either side, if the coefficient were zero.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    /**
     * The variance inflation factor, VIF: by how much the other predictors multiply the variance of the coefficient.
     *
     * @return 1 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getVarianceInflation();

    /**
     * Pratt's measure, beta times the correlation; over all predictors they add up to R squared, and one below 0 is no share.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getPratt();

    /**
     * By how much R squared falls when this predictor alone is left out.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getUniqueShare();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DriverCoefficient fromJson(ImmutableDriverCoefficient.Json json) {
        return ImmutableDriverCoefficient.fromJson(json);
    }

    /** Builds a {@link DriverCoefficient}; not thread-safe. */
    public static final class Builder extends ImmutableDriverCoefficient.Builder {
        Builder() {}
    }
}
