package io.github.culturekit.scoring.weighting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * How uneven weights are and what that costs. Weights of 0 do not count.
 *
 * <p>Immutable and thread-safe.
 *
 * @see KishDesignEffect
 */
@ValueType
@Value.Immutable
public abstract class WeightSummary {

    WeightSummary() {}

    /**
     * Starts a weight summary.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many weights are positive.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getPositiveCount();

    /**
     * The sum of the weights.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getSum();

    /**
     * Kish's effective sample size: how many respondents of even weights would say as much.
     *
     * @return from 1 to the number of positive weights, or why there is none
     */
    @NotNull
    public abstract Statistic getEffectiveSampleSize();

    /**
     * Kish's design effect: the factor by which uneven weights widen variances.
     *
     * @return 1 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getDesignEffect();

    /**
     * The variance of the weights (denominator n) by their squared mean; the design effect less 1.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getSquaredCoefficientOfVariation();

    /**
     * The greatest weight by the mean weight.
     *
     * @return 1 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getGreatestByMean();

    /**
     * The greatest weight by the smallest.
     *
     * @return 1 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getGreatestBySmallest();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static WeightSummary fromJson(ImmutableWeightSummary.Json json) {
        return ImmutableWeightSummary.fromJson(json);
    }

    /** Builds a {@link WeightSummary}; not thread-safe. */
    public static final class Builder extends ImmutableWeightSummary.Builder {
        Builder() {}
    }
}
