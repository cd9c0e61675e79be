package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Two of several groups beside each other. The difference is first minus second.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SeveralGroups
 */
@ValueType
@Value.Immutable
public abstract class PairComparison {

    PairComparison() {}

    /**
     * Starts a pair comparison.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first group.
     *
     * @return its name
     */
    @NotNull
    @NotBlank
    public abstract String getFirst();

    /**
     * The second group.
     *
     * @return its name
     */
    @NotNull
    @NotBlank
    public abstract String getSecond();

    /**
     * Welch's test of this pair, as if there were no other groups.
     *
     * @return the test
     */
    @NotNull
    public abstract MeanTest getWelch();

    /**
     * Welch's probability, adjusted for the number of pairs as the calculator was told.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getAdjustedProbability();

    /**
     * The test of Games and Howell (1976), which lets spreads and sizes differ and holds for all pairs together.
     *
     * @return the test
     */
    @NotNull
    public abstract RangeTest getGamesHowell();

    /**
     * The test of Tukey (1953) with the standard error of Kramer (1956) for unequal sizes, which assumes equal spreads and
     * holds for all pairs together.
     *
     * @return the test
     */
    @NotNull
    public abstract RangeTest getTukey();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static PairComparison fromJson(ImmutablePairComparison.Json json) {
        return ImmutablePairComparison.fromJson(json);
    }

    /** Builds a {@link PairComparison}; not thread-safe. */
    public static final class Builder extends ImmutablePairComparison.Builder {
        Builder() {}
    }
}
