package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Two shares of different people beside each other, such as the percent favourable of two units. Differences are first minus
 * second.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ProportionComparison
 */
@ValueType
@Value.Immutable
public abstract class ProportionDifference {

    ProportionDifference() {}

    /**
     * Starts a proportion difference.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first group's share.
     *
     * @return the share
     */
    @NotNull
    public abstract Proportion getFirst();

    /**
     * The second group's share.
     *
     * @return the share
     */
    @NotNull
    public abstract Proportion getSecond();

    /**
     * The difference of the shares.
     *
     * @return -1 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getDifference();

    /**
     * Pearson's test, without a continuity correction.
     *
     * @return the test
     */
    @NotNull
    public abstract ChiSquaredTest getChiSquared();

    /**
     * The probability of Fisher's exact test: of all tables with these margins, those that are no more probable than this one.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getExactProbability();

    /**
     * The odds of the first group over the odds of the second, as counted.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getOddsRatio();

    /**
     * Cohen's h (1988): the difference of the arcsines, 2 asin sqrt(p).
     *
     * @return -pi to pi, or why there is none
     */
    @NotNull
    public abstract Statistic getCohensH();

    /**
     * The interval of Newcombe (1998, method 10): both shares' Wilson intervals together. The one to report.
     *
     * @return the interval, or empty where there is no difference
     */
    public final Optional<Interval> getNewcombeInterval() {
        return Optional.ofNullable(newcombeInterval());
    }

    /**
     * The interval from the normal distribution, which is wrong for few people and for shares near 0 and 1; to compare with
     * other people's results.
     *
     * @return the interval, or empty where there is no difference
     */
    public final Optional<Interval> getWaldInterval() {
        return Optional.ofNullable(waldInterval());
    }

    abstract @Nullable Interval newcombeInterval();

    abstract @Nullable Interval waldInterval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ProportionDifference fromJson(ImmutableProportionDifference.Json json) {
        return ImmutableProportionDifference.fromJson(json);
    }

    /** Builds a {@link ProportionDifference}; not thread-safe. */
    public static final class Builder extends ImmutableProportionDifference.Builder {
        Builder() {}
    }
}
