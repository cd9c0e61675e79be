package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Where one score stands among those of a group of peers.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PeerStanding
 */
@ValueType
@Value.Immutable
public abstract class StandingResult {

    StandingResult() {}

    /**
     * Starts a standing result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many peers there are, the one itself included if it is among them.
     *
     * @return 1 or more
     */
    @NotNull
    @Min(1)
    public abstract Integer getPeers();

    /**
     * The score.
     *
     * @return a number
     */
    @NotNull
    @Finite
    public abstract Double getScore();

    /**
     * The percentage of peers below, by the rule of the calculator.
     *
     * @return 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getPercentileRank();

    /**
     * The place from the best; those with the same score share the best of their places.
     *
     * @return 1 or more
     */
    @NotNull
    @Min(1)
    public abstract Integer getRank();

    /**
     * The distance from the peers' mean in their standard deviations.
     *
     * @return above 0 if the score is above the mean; or why there is none
     */
    @NotNull
    public abstract Statistic getZ();

    /**
     * The score minus the best one.
     *
     * @return 0 if this is the best
     */
    @NotNull
    @Finite
    public abstract Double getDifferenceFromBest();

    /**
     * The score minus the median.
     *
     * @return a number
     */
    @NotNull
    @Finite
    public abstract Double getDifferenceFromMedian();

    /**
     * The score minus the worst one.
     *
     * @return 0 if this is the worst
     */
    @NotNull
    @Finite
    public abstract Double getDifferenceFromWorst();

    /**
     * How far the score lies on the way from the worst to the best.
     *
     * @return 0 for the worst, 1 for the best; or why there is none
     */
    @NotNull
    public abstract Statistic getWayToBest();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static StandingResult fromJson(ImmutableStandingResult.Json json) {
        return ImmutableStandingResult.fromJson(json);
    }

    /** Builds a {@link StandingResult}; not thread-safe. */
    public static final class Builder extends ImmutableStandingResult.Builder {
        Builder() {}
    }
}
