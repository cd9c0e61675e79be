package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The relative weights of predictors.
 *
 * <p>Immutable and thread-safe.
 *
 * @see RelativeWeights
 */
@ValueType
@Value.Immutable
public abstract class RelativeWeightsResult {

    RelativeWeightsResult() {}

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is explained.
     *
     * @return the name of the outcome
     */
    @NotBlank
    public abstract String getOutcome();

    /**
     * How many people there are: complete rows, those of weight zero among them.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * R squared, the share of the outcome's variance that all predictors explain together.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getMultipleRSquared();

    /**
     * The relative weight of each predictor.
     *
     * @return one for each, in their order
     */
    public abstract List<@NotNull DriverShare> getWeights();

    /**
     * The bootstrap interval of R squared.
     *
     * @return the interval, if a bootstrap was asked for and succeeded
     */
    public final Optional<Interval> getMultipleRSquaredInterval() {
        return Optional.ofNullable(multipleRSquaredInterval());
    }

    /**
     * How many bootstrap samples the intervals rest on.
     *
     * @return 0 if no bootstrap was asked for
     */
    @NotNull
    @Min(0)
    public abstract Integer getReplicates();

    /**
     * How many bootstrap samples could not be computed, because a predictor did not vary in them or was a weighted sum of others.
     *
     * @return 0 or more; they are left out
     */
    @NotNull
    @Min(0)
    public abstract Integer getDegenerateReplicates();

    /**
     * Why nothing was computed.
     *
     * @return the refusal, or empty if everything was
     */
    public final Optional<DriverRefusal> getRefusal() {
        return Optional.ofNullable(refusal());
    }

    abstract @Nullable Interval multipleRSquaredInterval();

    abstract @Nullable DriverRefusal refusal();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RelativeWeightsResult fromJson(ImmutableRelativeWeightsResult.Json json) {
        return ImmutableRelativeWeightsResult.fromJson(json);
    }

    /** Builds a {@link RelativeWeightsResult}; not thread-safe. */
    public static final class Builder extends ImmutableRelativeWeightsResult.Builder {
        Builder() {}
    }
}
