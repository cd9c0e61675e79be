package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How many people a group has, and the mean and spread of their scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @see GroupScores
 */
@ValueType
@Value.Immutable
public abstract class GroupSummary {

    GroupSummary() {}

    /**
     * Starts a group summary.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many people have a score.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * How many people have none, because they answered too little.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getMissing();

    /**
     * The mean of the scores.
     *
     * @return a score, or why there is none
     */
    @NotNull
    public abstract Statistic getMean();

    /**
     * The variance of the scores, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getVariance();

    /**
     * The standard deviation of the scores, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    public final Statistic getStandardDeviation() {
        return getVariance().map(Math::sqrt);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static GroupSummary fromJson(ImmutableGroupSummary.Json json) {
        return ImmutableGroupSummary.fromJson(json);
    }

    /** Builds a {@link GroupSummary}; not thread-safe. */
    public static final class Builder extends ImmutableGroupSummary.Builder {
        Builder() {}
    }
}
