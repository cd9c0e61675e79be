package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What one measured construct adds to the score of an intervention: its need, times the part of the intervention's
 * effect that reaches it.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ContributionRules.class)
public abstract class Contribution {

    Contribution() {}

    /**
     * Starts a contribution.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static double relevance(Way way, ShrunkEffect effect) {
        return way.getShare() * effect.getValue();
    }

    static double value(Need need, Way way, ShrunkEffect effect) {
        return need.getValue() * relevance(way, effect);
    }

    /**
     * The need that is met.
     *
     * @return the need of the construct measured
     */
    @NotNull
    public abstract Need getNeed();

    /**
     * How the effect reaches the construct measured.
     *
     * @return the way from the construct acted on
     */
    @NotNull
    public abstract Way getWay();

    /**
     * The effect on the construct acted on.
     *
     * @return the effect to expect, with the one found and its evidence
     */
    @NotNull
    public abstract ShrunkEffect getEffect();

    /**
     * What is added to the score.
     *
     * @return need times relevance; below 0 where the intervention does harm
     */
    @NotNull
    public abstract Double getValue();

    /**
     * How far the intervention is expected to move the construct measured.
     *
     * @return standard deviations: the way's share times the effect to expect
     */
    public final double getRelevance() {
        return relevance(getWay(), getEffect());
    }

    /**
     * The contribution in words, with its numbers rounded.
     *
     * @return one sentence
     */
    public final String toSentence() {
        return ReasonWording.sentence(this);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Contribution fromJson(ImmutableContribution.Json json) {
        return ImmutableContribution.fromJson(json);
    }

    /** Builds a {@link Contribution}; not thread-safe. */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
