package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A construct's score in a unit and cut, with how sure it is.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName("measured")
@Value.Immutable
@CrossChecked(by = MeasuredRules.class)
public abstract class Measured extends Measurement {

    Measured() {}

    /**
     * Starts a measured.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the numbers rest on.
     *
     * @return the base size
     */
    @NotNull
    public abstract BaseSize getBase();

    /**
     * The mean score, on the profile's range.
     *
     * @return a number on the range
     */
    @NotNull
    public abstract Double getMean();

    /**
     * The standard deviation of the respondents' scores (denominator n - 1).
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardDeviation();

    /**
     * The standard error of the mean. Where means are rounded, it is that of the rounded mean: the error of rounding is in it.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The confidence interval of the mean.
     *
     * @return the interval, or empty where the standard error is undefined
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    /**
     * The favourable, neutral and unfavourable shares by the profile's rule.
     *
     * @return the shares
     */
    @NotNull
    public abstract FavourableShare getFavourableShare();

    abstract @Nullable Interval interval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Measured fromJson(ImmutableMeasured.Json json) {
        return ImmutableMeasured.fromJson(json);
    }

    /** Builds a {@link Measured}; not thread-safe. */
    public static final class Builder extends ImmutableMeasured.Builder {
        Builder() {}
    }
}
