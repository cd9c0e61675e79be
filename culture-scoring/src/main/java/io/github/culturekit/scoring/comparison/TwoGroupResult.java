package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Two groups beside each other: their means, the tests of the difference, and its size. All differences are first minus
 * second.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TwoGroups
 */
@ValueType
@Value.Immutable
public abstract class TwoGroupResult {

    TwoGroupResult() {}

    /**
     * Starts a two group result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first group.
     *
     * @return its summary
     */
    @NotNull
    public abstract GroupSummary getFirst();

    /**
     * The second group.
     *
     * @return its summary
     */
    @NotNull
    public abstract GroupSummary getSecond();

    /**
     * The test of Welch (1947), which lets the groups' spreads differ. The one to report unless there is a reason for another.
     *
     * @return the test
     */
    @NotNull
    public abstract MeanTest getWelch();

    /**
     * Student's test, which assumes equal spreads.
     *
     * @return the test
     */
    @NotNull
    public abstract MeanTest getPooled();

    /**
     * The test of ranks, which asks who scores higher rather than by how much.
     *
     * @return the test
     */
    @NotNull
    public abstract RankTest getRanks();

    /**
     * The difference in standard deviations.
     *
     * @return the effect sizes
     */
    @NotNull
    public abstract StandardisedDifference getEffect();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static TwoGroupResult fromJson(ImmutableTwoGroupResult.Json json) {
        return ImmutableTwoGroupResult.fromJson(json);
    }

    /** Builds a {@link TwoGroupResult}; not thread-safe. */
    public static final class Builder extends ImmutableTwoGroupResult.Builder {
        Builder() {}
    }
}
