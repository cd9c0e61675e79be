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
 * Which predictors dominate which, and by how much.
 *
 * <p>Immutable and thread-safe.
 *
 * @see DominanceAnalysis
 */
@ValueType
@Value.Immutable
public abstract class DominanceResult {

    DominanceResult() {}

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
     * General dominance, which is LMG or the Shapley value: the mean of what each predictor adds to R squared, over all sizes of sets of the others.
     *
     * @return one for each predictor, in their order
     */
    public abstract List<@NotNull DriverShare> getGeneral();

    /**
     * Conditional dominance: what each predictor adds on average to sets of each size.
     *
     * @return one for each predictor, in their order
     */
    public abstract List<@NotNull ConditionalShares> getConditional();

    /**
     * The pairs of which one predictor dominates the other, each with the strictest sense that holds.
     *
     * @return the pairs; two predictors that are equal in general are in none
     */
    public abstract List<@NotNull DominancePair> getPairs();

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

    /**
     * Whether one predictor dominates another in a sense or a stricter one.
     *
     * @param one a predictor
     * @param other another predictor
     * @param level the sense
     * @return true if it does
     */
    public final boolean dominates(String one, String other, DominanceLevel level) {
        return getPairs().stream()
                .anyMatch(pair -> pair.getDominant().equals(one)
                        && pair.getOther().equals(other)
                        && pair.getLevel().compareTo(level) <= 0);
    }

    abstract @Nullable Interval multipleRSquaredInterval();

    abstract @Nullable DriverRefusal refusal();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DominanceResult fromJson(ImmutableDominanceResult.Json json) {
        return ImmutableDominanceResult.fromJson(json);
    }

    /** Builds a {@link DominanceResult}; not thread-safe. */
    public static final class Builder extends ImmutableDominanceResult.Builder {
        Builder() {}
    }
}
