package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.immutables.value.Value;

/**
 * A sum of squared deviations, held against the chi-squared distribution.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SeveralGroups
 * @see ProportionComparison
 * @see PairedProportions
 */
@ValueType
@Value.Immutable
public abstract class ChiSquaredTest {

    ChiSquaredTest() {}

    /**
     * Starts a chi squared test.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The test of a sum with 1 degree of freedom or more. */
    static ChiSquaredTest of(double sum, int degrees) {
        return builder()
                .sum(Statistic.of(sum))
                .degreesOfFreedom(degrees)
                .probability(Statistic.of(ChiSquaredDistribution.of(degrees).survivalProbability(sum)))
                .build();
    }

    /** No test. */
    static ChiSquaredTest undefined(UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return builder().sum(none).degreesOfFreedom(0).probability(none).build();
    }

    /**
     * The sum of squares.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getSum();

    /**
     * The degrees of freedom.
     *
     * @return 0 or more; 0 only where there is nothing to compare
     */
    @NotNull
    @Min(0)
    public abstract Integer getDegreesOfFreedom();

    /**
     * The probability of such a sum or a greater one by chance.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ChiSquaredTest fromJson(ImmutableChiSquaredTest.Json json) {
        return ImmutableChiSquaredTest.fromJson(json);
    }

    /** Builds a {@link ChiSquaredTest}; not thread-safe. */
    public static final class Builder extends ImmutableChiSquaredTest.Builder {
        Builder() {}
    }
}
