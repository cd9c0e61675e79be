package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Cronbach's alpha of a scale, with its intervals and its items.
 *
 * <p>Immutable and thread-safe.
 *
 * @see CronbachAlpha
 */
@ValueType
@Value.Immutable
public abstract class AlphaResult implements ReliabilityResult {

    AlphaResult() {}

    /**
     * Starts an alpha result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The fewest people on whom a covariance rests.
     *
     * @return 0 or more; under listwise deletion, the rows in use
     */
    @NotNull
    @Min(0)
    public abstract Integer getSmallestPairwiseN();

    /**
     * Alpha of the items as they are. For items scored 0 or 1 it is KR-20.
     *
     * @return at most 1, below 0 where items oppose each other, or why there is none
     */
    @NotNull
    public abstract Statistic getAlpha();

    /**
     * Alpha of the items brought to equal variance, from their mean correlation.
     *
     * @return at most 1, or why there is none; undefined if an item has no variance
     */
    @NotNull
    public abstract Statistic getStandardisedAlpha();

    /**
     * The mean correlation of two different items.
     *
     * @return a correlation, or why there is none
     */
    @NotNull
    public abstract Statistic getMeanInterItemCorrelation();

    /**
     * The median correlation of two different items.
     *
     * @return a correlation, or why there is none
     */
    @NotNull
    public abstract Statistic getMedianInterItemCorrelation();

    /**
     * The asymptotic standard error of alpha without assuming parallel items.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getAsymptoticStandardError();

    /**
     * The standard error of measurement of a person's sum score, its standard deviation times the root of 1 - alpha.
     *
     * @return 0 or more, in units of the sum score, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardErrorOfMeasurement();

    /**
     * What alpha was computed from.
     *
     * @return the covariances of the items
     */
    @NotNull
    public abstract CovarianceMatrix getCovariances();

    /**
     * Each item beside the others.
     *
     * @return one for each item, in their order
     */
    public abstract List<@NotNull ItemReliability> getItems();

    /**
     * The interval of Feldt (1965), from the F distribution; exact for parallel items and normal scores.
     *
     * @return the interval, or empty where alpha is undefined or above 1
     */
    public final Optional<Interval> getFeldtInterval() {
        return Optional.ofNullable(feldtInterval());
    }

    /**
     * The interval of Bonett (2002), from the normal distribution of ln(1 - alpha).
     *
     * @return the interval, or empty where alpha is undefined or above 1, or rests on fewer than three rows
     */
    public final Optional<Interval> getBonettInterval() {
        return Optional.ofNullable(bonettInterval());
    }

    /**
     * The interval of Duhachek and Iacobucci (2004), from the asymptotic standard error; its upper limit may exceed 1.
     *
     * @return the interval, or empty where alpha is undefined or above 1
     */
    public final Optional<Interval> getDuhachekInterval() {
        return Optional.ofNullable(duhachekInterval());
    }

    abstract @Nullable Interval feldtInterval();

    abstract @Nullable Interval bonettInterval();

    abstract @Nullable Interval duhachekInterval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AlphaResult fromJson(ImmutableAlphaResult.Json json) {
        return ImmutableAlphaResult.fromJson(json);
    }

    /** Builds an {@link AlphaResult}; not thread-safe. */
    public static final class Builder extends ImmutableAlphaResult.Builder {
        Builder() {}
    }
}
