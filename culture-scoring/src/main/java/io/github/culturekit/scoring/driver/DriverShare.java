package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The share of the outcome's variance that a predictor explains, beside the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @see RelativeWeights
 */
@ValueType
@Value.Immutable
public abstract class DriverShare {

    DriverShare() {}

    /**
     * Starts a share.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which predictor.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getPredictor();

    /**
     * The share of the outcome's variance; over all predictors they add up to R squared.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getShare();

    /**
     * The same as a percentage of R squared; over all predictors they add up to 100.
     *
     * @return 0 to 100, or why there is none; undefined where nothing is explained
     */
    @NotNull
    public abstract Statistic getPercent();

    /**
     * The bootstrap interval of the share.
     *
     * @return the interval, if a bootstrap was asked for and succeeded
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    /**
     * The bootstrap interval of the percentage.
     *
     * @return the interval, if a bootstrap was asked for and succeeded
     */
    public final Optional<Interval> getPercentInterval() {
        return Optional.ofNullable(percentInterval());
    }

    abstract @Nullable Interval interval();

    abstract @Nullable Interval percentInterval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DriverShare fromJson(ImmutableDriverShare.Json json) {
        return ImmutableDriverShare.fromJson(json);
    }

    /** Builds a {@link DriverShare}; not thread-safe. */
    public static final class Builder extends ImmutableDriverShare.Builder {
        Builder() {}
    }
}
