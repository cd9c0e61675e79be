package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the ways to split a scale into halves give.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SplitHalves
 */
@ValueType
@Value.Immutable
public abstract class SplitHalvesResult implements ReliabilityResult {

    SplitHalvesResult() {}

    /**
     * Starts a split halves result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many splits were looked at.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getSplitCount();

    /**
     * Whether these are all the splits there are.
     *
     * @return false if they are a random sample
     */
    @NotNull
    public abstract Boolean getExhaustive();

    /**
     * The lowest reliability of a split.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getLowest();

    /**
     * The mean over the splits: where all splits into equal halves are looked at, it is alpha (Cronbach 1951).
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getMean();

    /**
     * The highest reliability of a split, Guttman's lambda 4.
     *
     * @return at most 1, or why there is none; in small samples it flatters the scale
     */
    @NotNull
    public abstract Statistic getHighest();

    /**
     * A half of the split that agrees worst.
     *
     * @return the names in order; none where there is no split
     */
    public abstract List<@NotBlank String> getLowestHalf();

    /**
     * A half of the split that agrees best.
     *
     * @return the names in order; none where there is no split
     */
    public abstract List<@NotBlank String> getHighestHalf();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SplitHalvesResult fromJson(ImmutableSplitHalvesResult.Json json) {
        return ImmutableSplitHalvesResult.fromJson(json);
    }

    /** Builds a {@link SplitHalvesResult}; not thread-safe. */
    public static final class Builder extends ImmutableSplitHalvesResult.Builder {
        Builder() {}
    }
}
