package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * How two halves of a scale agree.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SplitHalf
 */
@ValueType
@Value.Immutable
public abstract class SplitHalfResult implements ReliabilityResult {

    SplitHalfResult() {}

    /**
     * Starts a split half result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The items of the first half.
     *
     * @return the names in order
     */
    public abstract List<@NotBlank String> getFirstHalf();

    /**
     * The items of the second half.
     *
     * @return the names in order
     */
    public abstract List<@NotBlank String> getSecondHalf();

    /**
     * The correlation of the halves' sums.
     *
     * @return a correlation, or why there is none
     */
    @NotNull
    public abstract Statistic getCorrelation();

    /**
     * The reliability of the whole if the halves are parallel: Spearman (1910) and Brown (1910), twice the correlation by one plus it.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getSpearmanBrown();

    /**
     * The reliability of the whole if the halves measure the same on the same scale, though not equally well: Flanagan, in Rulon
     * (1939), which is Guttman's lambda 4 of this split.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getFlanaganRulon();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SplitHalfResult fromJson(ImmutableSplitHalfResult.Json json) {
        return ImmutableSplitHalfResult.fromJson(json);
    }

    /** Builds a {@link SplitHalfResult}; not thread-safe. */
    public static final class Builder extends ImmutableSplitHalfResult.Builder {
        Builder() {}
    }
}
