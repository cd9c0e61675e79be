package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How often people of one group score above people of another, and the test of Wilcoxon (1945), and Mann and Whitney (1947).
 *
 * <p>Immutable and thread-safe.
 *
 * @see TwoGroups
 */
@ValueType
@Value.Immutable
public abstract class RankTest {

    RankTest() {}

    /**
     * Starts a rank test.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * In how many pairs of one person each the first group's score is the higher; a tie counts half. This is Mann and
     * Whitney's U of the first group, which R calls W.
     *
     * @return 0 to the product of the group sizes, or why there is none
     */
    @NotNull
    public abstract Statistic getPairsWon();

    /**
     * How the probability was computed.
     *
     * @return {@link RankMethod#EXACT} or {@link RankMethod#NORMAL}
     */
    @NotNull
    public abstract RankMethod getMethod();

    /**
     * The probability of so uneven ranks or more uneven ones, in either direction, if both groups came from one distribution.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    /**
     * The share of pairs in which the first group's score is the higher, ties counting half: the measure A of Vargha and
     * Delaney (2000).
     *
     * @return 0 to 1, 0.5 if neither is ahead, or why there is none
     */
    @NotNull
    public abstract Statistic getProbabilityOfSuperiority();

    /**
     * The share of pairs won minus the share lost: Cliff's delta (1993).
     *
     * @return -1 to 1, 0 if neither is ahead, or why there is none
     */
    public final Statistic getCliffsDelta() {
        return getProbabilityOfSuperiority().map(share -> 2 * share - 1);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RankTest fromJson(ImmutableRankTest.Json json) {
        return ImmutableRankTest.fromJson(json);
    }

    /** Builds a {@link RankTest}; not thread-safe. */
    public static final class Builder extends ImmutableRankTest.Builder {
        Builder() {}
    }
}
