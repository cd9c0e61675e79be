package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How well one common factor explains the covariances of complete rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @see McDonaldOmega
 */
@ValueType
@Value.Immutable
public abstract class OneFactorFit {

    OneFactorFit() {}

    /**
     * Starts an one factor fit.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The likelihood-ratio statistic against the covariances as they are, n times the least discrepancy.
     *
     * @return 0 or more
     */
    @NotNull
    public abstract Statistic getChiSquare();

    /**
     * Its degrees of freedom.
     *
     * @return k (k - 3) / 2; 0 for three items, which one factor always fits
     */
    @NotNull
    @Min(0)
    public abstract Integer getDegreesOfFreedom();

    /**
     * How probable so large a statistic is if answers are normal and one factor holds.
     *
     * @return 0 to 1, or why there is none; too few items where there are no degrees of freedom
     */
    @NotNull
    public abstract Statistic getPValue();

    /**
     * The comparative fit index, CFI (Bentler 1990).
     *
     * @return 0 to 1; .95 or more is often called good
     */
    @NotNull
    public abstract Statistic getComparativeFitIndex();

    /**
     * The Tucker-Lewis index, TLI (Tucker and Lewis 1973).
     *
     * @return about 0 to 1, above it where the fit is better than chance
     */
    @NotNull
    public abstract Statistic getTuckerLewisIndex();

    /**
     * The root mean square error of approximation, RMSEA (Steiger and Lind 1980), with the denominator n.
     *
     * @return 0 or more; .06 or less is often called good
     */
    @NotNull
    public abstract Statistic getApproximationError();

    /**
     * The standardised root mean square residual, SRMR (Bentler 1995): the residual correlations' root mean square, the diagonal
     * included.
     *
     * @return 0 or more; .08 or less is often called good
     */
    @NotNull
    public abstract Statistic getStandardisedResidual();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OneFactorFit fromJson(ImmutableOneFactorFit.Json json) {
        return ImmutableOneFactorFit.fromJson(json);
    }

    /** Builds an {@link OneFactorFit}; not thread-safe. */
    public static final class Builder extends ImmutableOneFactorFit.Builder {
        Builder() {}
    }
}
