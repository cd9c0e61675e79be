package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many of the same people came to answer favourably, and how many ceased to.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PairedProportions
 */
@ValueType
@Value.Immutable
public abstract class PairedProportionsResult {

    PairedProportionsResult() {}

    /**
     * Starts a paired proportions result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many people answered both times.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getPairs();

    /**
     * How many came to answer favourably.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getGained();

    /**
     * How many ceased to.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getLost();

    /**
     * The change of the favourable share.
     *
     * @return -1 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getDifference();

    /**
     * The standard error of the change.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The test of McNemar (1947), without a continuity correction.
     *
     * @return the test
     */
    @NotNull
    public abstract ChiSquaredTest getChiSquared();

    /**
     * The probability by the binomial distribution, which never claims too much.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getExactProbability();

    /**
     * The same with the observed table counted half (Fagerland, Lydersen and Laake 2013), which claims less too seldom. The
     * one to report.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getMidProbability();

    /**
     * The interval of the change from the normal distribution.
     *
     * @return the interval, or empty where there is no change to speak of
     */
    public final Optional<Interval> getWaldInterval() {
        return Optional.ofNullable(waldInterval());
    }

    abstract @Nullable Interval waldInterval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static PairedProportionsResult fromJson(ImmutablePairedProportionsResult.Json json) {
        return ImmutablePairedProportionsResult.fromJson(json);
    }

    /** Builds a {@link PairedProportionsResult}; not thread-safe. */
    public static final class Builder extends ImmutablePairedProportionsResult.Builder {
        Builder() {}
    }
}
