package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How much more the score of the units with an intervention changed than that of the others, with its cluster-robust error, its
 * interval, and the test of whether it is zero.
 *
 * <p>The standard error is CR2, which makes up for residuals being smaller than errors in few clusters (Bell and McCaffrey 2002), and
 * the ratio to it is held against Student's t. The degrees of freedom are the fewer of two: Satterthwaite's if each arm has a variance of
 * its own (Pustejovsky and Tipton 2018), and if both have the same (Bell and McCaffrey). Where units are the clusters and count alike,
 * the first make it Welch's (1947) t test of the units' changes, as they do for arms of the same size always; the second keep his
 * test from being too sure where one arm has only two or three units.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ArmDifference {

    ArmDifference() {}

    /**
     * Starts a difference.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The difference of the arms' mean changes.
     *
     * @return above 0 where the units with the intervention gained more; undefined where an arm has no unit
     */
    @NotNull
    public abstract Statistic getDifference();

    /**
     * The standard error of the difference.
     *
     * @return 0 or more; undefined where an arm has fewer than two clusters
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The degrees of freedom of Student's t.
     *
     * @return a number above 0, mostly a fraction, or why there is none
     */
    @NotNull
    public abstract Statistic getDegreesOfFreedom();

    /**
     * The probability of such a difference or a greater one, in either direction, if there were none.
     *
     * @return a probability, or why there is none
     */
    @NotNull
    public abstract Statistic getProbability();

    /**
     * The confidence interval of the difference.
     *
     * @return the interval, or empty where the probability is undefined
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    /**
     * The confidence interval at another level.
     *
     * @param level the level, between 0 and 1
     * @return the interval, or empty where the probability is undefined
     * @throws IllegalArgumentException if the level is out of range
     */
    public final Optional<Interval> getInterval(double level) {
        return getProbability().isDefined()
                ? Optional.of(ArmTest.interval(
                        getDifference().getValue(),
                        getStandardError().getValue(),
                        getDegreesOfFreedom().getValue(),
                        level))
                : Optional.empty();
    }

    /** The same difference in another unit of measurement. */
    final ArmDifference dividedBy(Statistic unit) {
        if (!unit.isDefined()) {
            return ArmTest.undefined(unit, unit.getReason().orElseThrow());
        }
        double divisor = unit.getValue();
        return builder()
                .copying(this)
                .difference(getDifference().map(value -> value / divisor))
                .standardError(getStandardError().map(value -> value / divisor))
                .interval(getInterval()
                        .map(of -> Interval.of(of.getLower() / divisor, of.getUpper() / divisor, of.getLevel()))
                        .orElse(null))
                .build();
    }

    abstract @Nullable Interval interval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ArmDifference fromJson(ImmutableArmDifference.Json json) {
        return ImmutableArmDifference.fromJson(json);
    }

    /** Builds a {@link ArmDifference}; not thread-safe. */
    public static final class Builder extends ImmutableArmDifference.Builder {
        Builder() {}
    }
}
