package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far a construct is below its target in a unit, in standard deviations of the people's scores and weighted:
 * {@code weight * gap / sd} with {@code gap = max(0, target - mean)}, where the mean is the {@linkplain MeanEstimate
 * estimate} that the published one allows. It is 0 where the target is reached.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = NeedRules.class)
public abstract class Need {

    Need() {}

    /**
     * Starts a need.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static double gap(double mean, double target) {
        return Math.max(0, target - mean);
    }

    static double value(double weight, double gap, double spread) {
        return weight * (gap / spread);
    }

    /**
     * The construct that was measured.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The mean score: as it is published, and as it is gone by.
     *
     * @return the estimate
     */
    @NotNull
    public abstract MeanEstimate getEstimate();

    /**
     * What the mean is held against.
     *
     * @return the target, with a label that says where it comes from
     */
    @NotNull
    public abstract Benchmark getTarget();

    /**
     * How uncertain the target itself is, as a result of an earlier wave is.
     *
     * @return a standard error in points, 0 for a target that was set
     */
    @NotNull
    @PositiveOrZero
    @Finite
    @Value.Default
    public Double getTargetError() {
        return 0.0;
    }

    /**
     * The standard deviation of people's scores that the gap is divided by.
     *
     * @return points on the profile's range, above 0
     */
    @NotNull
    @Positive
    @Finite
    public abstract Double getStandardDeviation();

    /**
     * The unit whose standard deviation it is: the unit itself, or the whole organisation where the unit has none.
     *
     * @return the unit's id
     */
    @NotNull
    public abstract UnitId getStandardDeviationOf();

    /**
     * How much goes with the construct in the outcome that matters.
     *
     * @return the importance, where importances were estimated
     */
    public final Optional<Importance> getImportance() {
        return Optional.ofNullable(importance());
    }

    /**
     * The construct's share of the weights of all constructs that count, each times its importance where importances were
     * estimated.
     *
     * @return a share, 0 to 1
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax("1")
    public abstract Double getWeight();

    /**
     * How far the estimate of the mean is below the target.
     *
     * @return points on the profile's range, 0 where the target is reached
     */
    @NotNull
    @PositiveOrZero
    public abstract Double getGap();

    /**
     * The need itself.
     *
     * @return weight times gap over standard deviation, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Double getValue();

    /**
     * The mean score that the profile publishes.
     *
     * @return a number on the profile's range
     */
    public final Double getMean() {
        return getEstimate().getPublished();
    }

    /**
     * How uncertain the gap is: the errors of the mean and of the target, taken to be independent.
     *
     * @return a standard error in points, 0 or more
     */
    public final double getGapError() {
        return Math.hypot(getEstimate().getValueError(), getTargetError());
    }

    /**
     * How far the mean is below the target, so that constructs can be compared.
     *
     * @return standard deviations, 0 or more
     */
    public final double getStandardisedGap() {
        return getGap() / getStandardDeviation();
    }

    /**
     * The mean at which the gap would have another size, such as the one at which an order flips.
     *
     * @param standardisedGap a gap in standard deviations
     * @return points on the profile's range: the target less so many standard deviations
     */
    public final double getMeanAt(double standardisedGap) {
        return getTarget().getValue() - standardisedGap * getStandardDeviation();
    }

    abstract @Nullable Importance importance();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Need fromJson(ImmutableNeed.Json json) {
        return ImmutableNeed.fromJson(json);
    }

    /** Builds a {@link Need}; not thread-safe. */
    public static final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
