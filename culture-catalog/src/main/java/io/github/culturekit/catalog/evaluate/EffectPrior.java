package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.ShrunkEffect;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * What was believed of the effect of an intervention on a construct before one's own evaluation: a normal distribution, in standard
 * deviations of people.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class EffectPrior {

    EffectPrior() {}

    /**
     * Starts a prior.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the evidence in a catalogue lets one expect of the construct that it speaks of: the posterior of {@link ShrunkEffect},
     * with its mean and the variance {@code B * v}.
     *
     * @param effect the effect to expect
     * @return the prior
     */
    public static EffectPrior of(ShrunkEffect effect) {
        return of(effect.getConstruct(), effect.getValue(), effect.getShrinkage() * effect.getVariance());
    }

    /**
     * What that comes to for the construct that a survey measures, along the way by which a recommendation got there.
     *
     * @param contribution what a recommendation rests on; a share of its way multiplies the effect
     * @return the prior
     */
    public static EffectPrior of(Contribution contribution) {
        EffectPrior acted = of(contribution.getEffect());
        double share = contribution.getWay().getShare();
        return of(acted.getConstruct(), share * acted.getMean(), share * share * acted.getVariance());
    }

    /**
     * What is believed where nobody has measured the effect: 0, give or take the spread of effects in general.
     *
     * @param construct the construct
     * @param assumptions where that spread stands
     * @return the prior
     */
    public static EffectPrior unknown(ConstructId construct, Assumptions assumptions) {
        return of(construct, 0, assumptions.getPriorSd() * assumptions.getPriorSd());
    }

    /**
     * A prior of one's own.
     *
     * @param construct the construct that the catalogue says is acted on
     * @param mean the effect expected, in standard deviations
     * @param variance how unsure that is, above 0
     * @return the prior
     * @throws IllegalArgumentException if a number is not finite, or the variance is not above 0
     */
    public static EffectPrior of(ConstructId construct, double mean, double variance) {
        return builder().construct(construct).mean(mean).variance(variance).build();
    }

    /**
     * The construct that the catalogue says is acted on.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The effect expected on the construct that is measured.
     *
     * @return standard deviations; 0 where nothing is known
     */
    @NotNull
    @Finite
    public abstract Double getMean();

    /**
     * How unsure that is.
     *
     * @return a variance, above 0
     */
    @NotNull
    @Positive
    @Finite
    public abstract Double getVariance();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EffectPrior fromJson(ImmutableEffectPrior.Json json) {
        return ImmutableEffectPrior.fromJson(json);
    }

    /** Builds a {@link EffectPrior}; not thread-safe. */
    public static final class Builder extends ImmutableEffectPrior.Builder {
        Builder() {}
    }
}
