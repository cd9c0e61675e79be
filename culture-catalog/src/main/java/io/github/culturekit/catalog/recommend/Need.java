package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * How far a construct is below its target in a unit, in standard deviations of the people's scores and weighted:
 * {@code weight * gap / sd} with {@code gap = max(0, target - mean)}. It is 0 where the target is reached.
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

    /**
     * A need of the numbers that it follows from.
     *
     * @param mean the published mean score
     * @param target the target of the construct
     * @param spread the standard deviation of people's scores
     * @param spreadOf the unit that the standard deviation is of
     * @param weight the construct's share of all weights
     * @return the need
     * @throws IllegalArgumentException if a number is not finite, or the spread is not above 0
     */
    static Need of(double mean, Benchmark target, double spread, UnitId spreadOf, double weight) {
        double gap = gap(mean, target.getValue());
        return builder()
                .construct(target.getConstruct())
                .mean(mean)
                .target(target)
                .standardDeviation(spread)
                .standardDeviationOf(spreadOf)
                .weight(weight)
                .gap(gap)
                .value(value(weight, gap, spread))
                .build();
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
     * The mean score that the profile publishes.
     *
     * @return a number on the profile's range
     */
    @NotNull
    public abstract Double getMean();

    /**
     * What the mean is held against.
     *
     * @return the target, with a label that says where it comes from
     */
    @NotNull
    public abstract Benchmark getTarget();

    /**
     * The standard deviation of people's scores that the gap is divided by.
     *
     * @return points on the profile's range, above 0
     */
    @NotNull
    @Positive
    public abstract Double getStandardDeviation();

    /**
     * The unit whose standard deviation it is: the unit itself, or the whole organisation where the unit has none.
     *
     * @return the unit's id
     */
    @NotNull
    public abstract UnitId getStandardDeviationOf();

    /**
     * The construct's share of the weights of all constructs that count.
     *
     * @return a share, 0 to 1
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax("1")
    public abstract Double getWeight();

    /**
     * How far the mean is below the target.
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
     * How far the mean is below the target, so that constructs can be compared.
     *
     * @return standard deviations, 0 or more
     */
    public final double getStandardisedGap() {
        return getGap() / getStandardDeviation();
    }

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
