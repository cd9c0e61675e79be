package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How the answers to one item are distributed.
 *
 * <p>Percentages are of the item's answers and run from 0 to 100. Immutable and thread-safe.
 *
 * @see ItemAnalysis
 */
@ValueType
@Value.Immutable
public abstract class ItemStatistics {

    ItemStatistics() {}

    /**
     * Starts an item statistics.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which item.
     *
     * @return the item's name
     */
    @NotBlank
    public abstract String getItem();

    /**
     * How many people answered it.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * How many rows have no answer to it.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getMissing();

    /**
     * The mean.
     *
     * @return the mean, or why there is none
     */
    @NotNull
    public abstract Statistic getMean();

    /**
     * The variance, with the denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getVariance();

    /**
     * The standard deviation, the root of the variance.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardDeviation();

    /**
     * The median; half-way between the middle two where their number is even.
     *
     * @return the median, or why there is none
     */
    @NotNull
    public abstract Statistic getMedian();

    /**
     * The lowest answer that occurs.
     *
     * @return an answer, or why there is none
     */
    @NotNull
    public abstract Statistic getMinimum();

    /**
     * The highest answer that occurs.
     *
     * @return an answer, or why there is none
     */
    @NotNull
    public abstract Statistic getMaximum();

    /**
     * The percentage of answers at the lowest possible answer.
     *
     * @return 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getPercentFloor();

    /**
     * The percentage of answers at the highest possible answer.
     *
     * @return 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getPercentCeiling();

    /**
     * The percentage of favourable answers.
     *
     * @return 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getPercentFavourable();

    /**
     * The percentage of unfavourable answers.
     *
     * @return 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getPercentUnfavourable();

    /**
     * The skewness by each definition.
     *
     * @return a number, or why there is none, for each type
     */
    public abstract Map<@NotNull MomentType, @NotNull Statistic> getSkewnessByType();

    /**
     * The excess kurtosis (0 for a normal distribution) by each definition.
     *
     * @return a number, or why there is none, for each type
     */
    public abstract Map<@NotNull MomentType, @NotNull Statistic> getExcessKurtosisByType();

    /**
     * The skewness by one definition.
     *
     * @param type which definition
     * @return the skewness, or why there is none
     */
    public final Statistic getSkewness(MomentType type) {
        return getSkewnessByType().getOrDefault(type, Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }

    /**
     * The excess kurtosis by one definition.
     *
     * @param type which definition
     * @return the excess kurtosis, or why there is none
     */
    public final Statistic getExcessKurtosis(MomentType type) {
        return getExcessKurtosisByType().getOrDefault(type, Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ItemStatistics fromJson(ImmutableItemStatistics.Json json) {
        return ImmutableItemStatistics.fromJson(json);
    }

    /** Builds an {@link ItemStatistics}; not thread-safe. */
    public static final class Builder extends ImmutableItemStatistics.Builder {
        Builder() {}
    }
}
