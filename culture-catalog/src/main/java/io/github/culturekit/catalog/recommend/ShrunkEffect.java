package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * The effect of an intervention on a construct that its evidence lets one expect: the effect that studies found, drawn
 * towards 0 the more, the less sure they are.
 *
 * <p>Each study's effect is converted to a standardised mean difference d with variance
 * {@code v = se^2 + heterogeneity + grade}. Several effects are averaged with weights {@code 1 / v}. The variance of
 * their mean is taken to be K over the sum of the weights (the harmonic mean of the K variances) and not smaller: effects
 * on one link often come from the same studies, so that their number is no further proof. With prior variance w the
 * shrinkage is {@code B = w / (w + v)}, and the expected effect {@code B * d}: the mean of a normal posterior around a
 * prior mean of 0 (Gelman and others, 2013, Bayesian Data Analysis, section 2.5).
 *
 * <p>Positive where the construct gains. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ShrunkEffectRules.class)
public abstract class ShrunkEffect {

    ShrunkEffect() {}

    /**
     * Starts an effect.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct that is acted on.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The effect that the studies found.
     *
     * @return standard deviations
     */
    @NotNull
    public abstract Double getRaw();

    /**
     * How unsure it is: squared standard error, heterogeneity and grade together.
     *
     * @return a variance, 0 or more
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getVariance();

    /**
     * The factor B that the effect is shrunk by.
     *
     * @return 0 to 1; 1 leaves the effect as it was found
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax("1")
    public abstract Double getShrinkage();

    /**
     * The effect to expect.
     *
     * @return standard deviations: shrinkage times raw
     */
    @NotNull
    public abstract Double getValue();

    /**
     * The effect sizes that the number rests on.
     *
     * @return references into the catalogue, in alphabetical order
     */
    @NotEmpty
    public abstract List<@NotNull EffectReference> getEffects();

    /**
     * Those of the effect sizes whose standard error nobody can compute, so that one was assumed.
     *
     * @return references, possibly none
     */
    public abstract List<@NotNull EffectReference> getErrorAssumed();

    /**
     * Further effect sizes that the catalogue names but that have no standardised form, such as a percent change; they
     * are not in the number.
     *
     * @return references, possibly none
     */
    public abstract List<@NotNull EffectReference> getNotConverted();

    /**
     * The weakest grade among the evidence that the number rests on.
     *
     * @return the grade
     */
    @NotNull
    public abstract EvidenceGrade getWeakestGrade();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ShrunkEffect fromJson(ImmutableShrunkEffect.Json json) {
        return ImmutableShrunkEffect.fromJson(json);
    }

    /** Builds a {@link ShrunkEffect}; not thread-safe. */
    public static final class Builder extends ImmutableShrunkEffect.Builder {
        Builder() {}
    }
}
