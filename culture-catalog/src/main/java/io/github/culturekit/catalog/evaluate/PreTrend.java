package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether the arms were already drifting apart before the intervention, in which case they might have drifted on without it.
 *
 * <p>That no drift was found is no proof that there was none: with few units or few waves only a steep one can be found, which is why
 * {@link #getDetectableSlope()} says how steep (Roth 2022, Pretest with caution).
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class PreTrend {

    PreTrend() {}

    /**
     * Starts a check.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static final double LEAST_PROBABILITY = 0.10;

    /**
     * The waves looked at.
     *
     * @return two or more names, in order, all before the intervention
     */
    @Size(min = 2)
    public abstract List<@NotBlank String> getWaves();

    /**
     * The joint test of all differences between the arms' changes from the first wave: Hotelling's, for arms whose covariances may
     * differ and may be clustered, as F.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getRatio();

    /**
     * The degrees of freedom of the numerator of F.
     *
     * @return the number of waves less 1
     */
    @NotNull
    @Positive
    public abstract Integer getNumeratorDegrees();

    /**
     * The degrees of freedom of the denominator of F.
     *
     * @return above 0, perhaps a fraction, or why there is none
     */
    @NotNull
    public abstract Statistic getDenominatorDegrees();

    /**
     * The probability of such differences or greater ones, if the arms had moved alike.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    /**
     * How fast the arms drifted apart on a straight line, waves taken to be at equal steps.
     *
     * @return points a wave
     */
    @NotNull
    public abstract ArmDifference getSlope();

    /**
     * The least drift that this check finds four times out of five.
     *
     * @return points a wave, above 0, or why it is not known
     */
    @NotNull
    public abstract Statistic getDetectableSlope();

    /**
     * Whether the arms seem to have drifted apart. A check that misses much should not be strict: a probability below 0.10 is
     * enough.
     *
     * @return true if the joint test's probability is below 0.10
     */
    public final boolean isDiverging() {
        return getProbability().isDefined() && getProbability().getValue() < LEAST_PROBABILITY;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static PreTrend fromJson(ImmutablePreTrend.Json json) {
        return ImmutablePreTrend.fromJson(json);
    }

    /** Builds a {@link PreTrend}; not thread-safe. */
    public static final class Builder extends ImmutablePreTrend.Builder {
        Builder() {}
    }
}
