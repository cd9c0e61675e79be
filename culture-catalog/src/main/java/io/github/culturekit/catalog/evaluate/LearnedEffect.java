package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * What is believed of an intervention's effect after one's own evaluation of it: the prior and the result, each counting by how sure it
 * is.
 *
 * <p>With prior variance V and the result's variance {@code v = se^2 + grade}, the result has the weight {@code V / (V + v)}; the new mean
 * lies that far on the way from the prior's to the result, and the new variance is {@code (1 - weight) V} (Gelman and others, 2013,
 * Bayesian Data Analysis, section 2.5). The error se is that whose normal 95% interval is as wide as the evaluation's, so that few
 * degrees of freedom count for less. What {@link Assumptions#getGradeVariances()} adds for the {@linkplain Evaluation#getGrade() grade} of
 * the comparison stands for its bias: the weaker the design, the less is learned. How effects differ between organisations adds nothing:
 * it is the same organisation.
 *
 * <p>An evaluation without a verdict teaches nothing: then the weight is 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @see EffectLearning
 */
@ValueType
@Value.Immutable
public abstract class LearnedEffect {

    LearnedEffect() {}

    /**
     * Starts a learned effect.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was believed before.
     *
     * @return the prior
     */
    @NotNull
    public abstract EffectPrior getPrior();

    /**
     * What was found.
     *
     * @return the evaluation
     */
    @NotNull
    public abstract Evaluation getEvaluation();

    /**
     * The judgements that it was learned with.
     *
     * @return the assumptions
     */
    @NotNull
    public abstract Assumptions getAssumptions();

    /**
     * How much the result counts beside the prior.
     *
     * @return a share, 0 to less than 1
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax(value = "1", inclusive = false)
    public abstract Double getWeight();

    /**
     * The effect to expect now.
     *
     * @return standard deviations of people
     */
    @NotNull
    @Finite
    public abstract Double getMean();

    /**
     * How unsure that is.
     *
     * @return a variance, above 0 and at most the prior's
     */
    @NotNull
    @Positive
    @Finite
    public abstract Double getVariance();

    /**
     * Whether the evaluation said anything at all.
     *
     * @return true if the result has a weight
     */
    public final boolean isInformed() {
        return getWeight() > 0;
    }

    /**
     * What was learned, and how far to trust it.
     *
     * @return a few sentences
     */
    public final String toText() {
        return new LearnedWording(this).text();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LearnedEffect fromJson(ImmutableLearnedEffect.Json json) {
        return ImmutableLearnedEffect.fromJson(json);
    }

    /** Builds a {@link LearnedEffect}; not thread-safe. */
    public static final class Builder extends ImmutableLearnedEffect.Builder {
        Builder() {}
    }
}
