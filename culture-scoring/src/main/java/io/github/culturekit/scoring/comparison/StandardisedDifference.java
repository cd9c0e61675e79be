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
 * A difference of two means in standard deviations, in the ways the field reports it, with intervals from the noncentral t
 * distribution (Steiger and Fouladi 1997).
 *
 * All have the sign of first minus second. Agrees with R's {@code effectsize}: {@code cohens_d}, {@code hedges_g} and {@code
 * glass_delta}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TwoGroups
 */
@ValueType
@Value.Immutable
public abstract class StandardisedDifference {

    StandardisedDifference() {}

    /**
     * Starts a standardised difference.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Cohen's d (1988): the difference over the pooled standard deviation.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getCohensD();

    /**
     * Hedges' g (1981): d times the exact correction for small samples.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getHedgesG();

    /**
     * The exact correction J = Gamma(m/2) / (sqrt(m/2) Gamma((m-1)/2)) with m degrees of freedom.
     *
     * @return between 0 and 1, or why there is none; needs 2 degrees of freedom
     */
    @NotNull
    public abstract Statistic getCorrection();

    /**
     * The common approximation of the correction, 1 - 3 / (4 m - 1), to compare with other people's results.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getApproximateCorrection();

    /**
     * The large-sample standard error of d (Hedges and Olkin 1985): the root of (n1 + n2) / (n1 n2) + d^2 / (2 (n1 + n2)).
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The difference over the root of the mean of both variances, which does not assume that they are equal.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getUnpooledD();

    /**
     * Glass's delta (1976): the difference over the standard deviation of the second group.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getGlassDelta();

    /**
     * The interval of Cohen's d.
     *
     * @return the interval, or empty where d is undefined
     */
    public final Optional<Interval> getCohensDInterval() {
        return Optional.ofNullable(cohensDInterval());
    }

    /**
     * The interval of Hedges' g: that of d times the exact correction.
     *
     * @return the interval, or empty where g is undefined
     */
    public final Optional<Interval> getHedgesGInterval() {
        return Optional.ofNullable(hedgesGInterval());
    }

    abstract @Nullable Interval cohensDInterval();

    abstract @Nullable Interval hedgesGInterval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static StandardisedDifference fromJson(ImmutableStandardisedDifference.Json json) {
        return ImmutableStandardisedDifference.fromJson(json);
    }

    /** Builds a {@link StandardisedDifference}; not thread-safe. */
    public static final class Builder extends ImmutableStandardisedDifference.Builder {
        Builder() {}
    }
}
