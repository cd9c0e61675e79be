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
 * How the scores of the same people moved. Differences are later minus earlier.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PairedChange
 */
@ValueType
@Value.Immutable
public abstract class PairedResult {

    PairedResult() {}

    /**
     * Starts a paired result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many people have a score both times.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * The mean change with its test.
     *
     * @return the test
     */
    @NotNull
    public abstract MeanTest getChange();

    /**
     * The standard deviation of the changes, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardDeviation();

    /**
     * The correlation of earlier and later scores.
     *
     * @return -1 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getCorrelation();

    /**
     * The mean change over the standard deviation of the changes: how regular the change is.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getDz();

    /**
     * The mean change over the root of the mean of both variances: how large the change is beside the differences between
     * people.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getDAv();

    /**
     * The interval of {@link #getDz}, from the noncentral t distribution.
     *
     * @return the interval, or empty where it is undefined
     */
    public final Optional<Interval> getDzInterval() {
        return Optional.ofNullable(dzInterval());
    }

    abstract @Nullable Interval dzInterval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static PairedResult fromJson(ImmutablePairedResult.Json json) {
        return ImmutablePairedResult.fromJson(json);
    }

    /** Builds a {@link PairedResult}; not thread-safe. */
    public static final class Builder extends ImmutablePairedResult.Builder {
        Builder() {}
    }
}
