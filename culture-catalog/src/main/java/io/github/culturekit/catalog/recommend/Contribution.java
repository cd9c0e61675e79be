package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one measured construct adds to the score of an intervention: its weight, times the part of its gap that the
 * intervention's effect is expected to close. More effect than there is gap adds nothing; harm counts in full.
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

    static double relevance(Way way, ShrunkEffect effect, double fit) {
        return way.getShare() * effect.getValue() * fit;
    }

    static double value(Need need, double room, double relevance) {
        return need.getWeight() * Math.min(room, relevance);
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
     * How much of the effect can be had here.
     *
     * @return probability times context match of the {@link Circumstances}, 1 unless stated
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    @Value.Default
    public Double getFit() {
        return 1.0;
    }

    /**
     * How far the construct can rise: its gap, and what the same intervention takes from it by another way.
     *
     * @return standard deviations, at least the standardised gap
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getRoom();

    /**
     * What is added to the score.
     *
     * @return weight times the smaller of room and relevance; below 0 where the intervention does harm
     */
    @NotNull
    public abstract Double getValue();

    /**
     * How far the intervention is expected to move the construct measured, were there room enough.
     *
     * @return standard deviations: the way's share times the effect to expect times the fit
     */
    public final double getRelevance() {
        return relevance(getWay(), getEffect(), getFit());
    }

    /**
     * Whether the effect is larger than what is needed.
     *
     * @return true if the room bounds the contribution
     */
    public final boolean isBounded() {
        return getRelevance() > getRoom();
    }

    /**
     * What makes the evidence less certain than that of the best studies of just this.
     *
     * @return the reasons, in the order of the domains of GRADE; none where there is none
     */
    public final List<Downgrade> getDowngrades() {
        return Downgrade.of(this);
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
