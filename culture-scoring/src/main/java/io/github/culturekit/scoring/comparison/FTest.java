package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.apache.commons.statistics.distribution.FDistribution;
import org.immutables.value.Value;

/**
 * A ratio of mean squares, held against the F distribution.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SeveralGroups
 */
@ValueType
@Value.Immutable
public abstract class FTest {

    FTest() {}

    /**
     * Starts a f test.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The test of a ratio. */
    static FTest of(double ratio, double between, double within) {
        return builder()
                .ratio(Statistic.of(ratio))
                .degreesBetween(Statistic.of(between))
                .degreesWithin(Statistic.of(within))
                .probability(Statistic.of(FDistribution.of(between, within).survivalProbability(ratio)))
                .build();
    }

    /** No test. */
    static FTest undefined(UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return builder()
                .ratio(none)
                .degreesBetween(none)
                .degreesWithin(none)
                .probability(none)
                .build();
    }

    /**
     * The ratio, F.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getRatio();

    /**
     * The degrees of freedom between groups.
     *
     * @return 1 or more, or why there are none
     */
    @NotNull
    public abstract Statistic getDegreesBetween();

    /**
     * The degrees of freedom within groups.
     *
     * @return above 0, perhaps a fraction, or why there are none
     */
    @NotNull
    public abstract Statistic getDegreesWithin();

    /**
     * The probability of such a ratio or a greater one by chance.
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
    static FTest fromJson(ImmutableFTest.Json json) {
        return ImmutableFTest.fromJson(json);
    }

    /** Builds a {@link FTest}; not thread-safe. */
    public static final class Builder extends ImmutableFTest.Builder {
        Builder() {}
    }
}
