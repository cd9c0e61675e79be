package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * What makes an effect uncertain, as variances in squared standard deviations that add up.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class EffectUncertainty {

    EffectUncertainty() {}

    /**
     * Starts an uncertainty.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * That studies saw only so many people: their squared standard errors, as they enter the pooled effect.
     *
     * @return a variance
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getSampling();

    /**
     * That the designs of studies let bias in; see {@link Assumptions#getGradeVariances()}.
     *
     * @return a variance
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getGrade();

    /**
     * That pieces of evidence disagree by more than their errors explain.
     *
     * @return a variance, 0 for a single piece of evidence
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getDisagreement();

    /**
     * That an effect differs from one organisation to the next; see {@link Assumptions#getHeterogeneitySd()}.
     *
     * @return a variance
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getHeterogeneity();

    /**
     * All of it.
     *
     * @return the sum of the four
     */
    public final double getVariance() {
        return getSampling() + getGrade() + getDisagreement() + getHeterogeneity();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EffectUncertainty fromJson(ImmutableEffectUncertainty.Json json) {
        return ImmutableEffectUncertainty.fromJson(json);
    }

    /** Builds an {@link EffectUncertainty}; not thread-safe. */
    public static final class Builder extends ImmutableEffectUncertainty.Builder {
        Builder() {}
    }
}
