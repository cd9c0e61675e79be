package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How many people changed by more than the scale's error of measurement explains.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ReliableChange
 */
@ValueType
@Value.Immutable
public abstract class ReliableChangeResult {

    ReliableChangeResult() {}

    /**
     * Starts a reliable change result.
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
     * The standard error of the difference of two scores of one person who did not change.
     *
     * @return 0 or more, in points of the score, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardErrorOfDifference();

    /**
     * The change that must be exceeded to be reliable.
     *
     * @return 0 or more, in points of the score, or why there is none
     */
    @NotNull
    public abstract Statistic getThreshold();

    /**
     * How many people improved reliably.
     *
     * @return 0 or more; 0 where there is no threshold
     */
    @NotNull
    @Min(0)
    public abstract Integer getImproved();

    /**
     * How many people deteriorated reliably.
     *
     * @return 0 or more; 0 where there is no threshold
     */
    @NotNull
    @Min(0)
    public abstract Integer getDeteriorated();

    /**
     * How many people changed too little to tell.
     *
     * @return 0 or more
     */
    public final int getUnchanged() {
        return getN() - getImproved() - getDeteriorated();
    }

    /**
     * A change in units of the standard error: the index of Jacobson and Truax.
     *
     * @param change a person's later minus earlier score
     * @return the index, or why there is none
     */
    public final Statistic indexOf(double change) {
        Statistic error = getStandardErrorOfDifference();
        return error.isDefined() && error.getValue() == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : error.map(value -> change / value);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ReliableChangeResult fromJson(ImmutableReliableChangeResult.Json json) {
        return ImmutableReliableChangeResult.fromJson(json);
    }

    /** Builds a {@link ReliableChangeResult}; not thread-safe. */
    public static final class Builder extends ImmutableReliableChangeResult.Builder {
        Builder() {}
    }
}
