package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a construct's score moved in a unit from one wave to a later one.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Change {

    Change() {}

    /**
     * Starts a change.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The unit.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * The earlier wave.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getFromWave();

    /**
     * The later wave.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getToWave();

    /**
     * The mean score of the earlier wave.
     *
     * @return a number on the range
     */
    @NotNull
    @Finite
    public abstract Double getBefore();

    /**
     * The mean score of the later wave.
     *
     * @return a number on the range
     */
    @NotNull
    @Finite
    public abstract Double getAfter();

    /**
     * The standard error of the difference for two independent samples. Where the same people answered twice it is too large, so that a change is claimed too seldom rather than too often.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * Compares two waves of one construct in one whole unit. The waves may have been asked with different instruments, as
     * each year's NHS Staff Survey is: that both measure the construct alike is for the caller to know.
     *
     * @param construct the construct
     * @param unit the unit
     * @param earlier the profile of the earlier wave
     * @param later the profile of the later wave, on the same range
     * @return the change; empty if either profile lacks the score or withholds it
     * @throws IllegalArgumentException if the profiles' scores have different ranges, methods or use of weights
     */
    public static Optional<Change> between(
            ConstructId construct, UnitId unit, CultureProfile earlier, CultureProfile later) {
        ComparableProfiles.require(earlier, later);
        Optional<Measured> before = earlier.find(construct, unit).flatMap(ConstructScore::getMeasured);
        Optional<Measured> after = later.find(construct, unit).flatMap(ConstructScore::getMeasured);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .construct(construct)
                .unit(unit)
                .fromWave(earlier.getWave())
                .toWave(later.getWave())
                .before(before.get().getMean())
                .after(after.get().getMean())
                .standardError(
                        difference(before.get().getStandardError(), after.get().getStandardError()))
                .build());
    }

    private static Statistic difference(Statistic before, Statistic after) {
        return before.isDefined() ? after.map(error -> Math.hypot(error, before.getValue())) : before;
    }

    /**
     * The difference, of the two means as they are written: 6.8 less 6.7 is 0.1, with no binary remainder.
     *
     * @return after minus before: above 0 if the score rose
     */
    public final double getDifference() {
        return BigDecimal.valueOf(getAfter())
                .subtract(BigDecimal.valueOf(getBefore()))
                .doubleValue();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Change fromJson(ImmutableChange.Json json) {
        return ImmutableChange.fromJson(json);
    }

    /** Builds a {@link Change}; not thread-safe. */
    public static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
