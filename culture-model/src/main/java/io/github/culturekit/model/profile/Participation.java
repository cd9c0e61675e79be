package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many people of a unit and cut took part. Head counts are often older than the survey, and may be smaller than the number
 * of those who took part: that is kept as it is, and there is then no response rate.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Participation {

    Participation() {}

    /**
     * Starts a participation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit, with all units below it.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * Who of the unit.
     *
     * @return the cut, everyone unless stated
     */
    @NotNull
    @Value.Default
    public Cut getCut() {
        return Cut.everyone();
    }

    /**
     * People who sent a questionnaire in.
     *
     * @return people, or empty where that is withheld
     */
    public final Optional<@Positive Integer> getRespondents() {
        return Optional.ofNullable(respondents());
    }

    /**
     * People who could have answered.
     *
     * @return people by the head count, or empty where that is not known or withheld
     */
    public final Optional<@PositiveOrZero Integer> getPopulation() {
        return Optional.ofNullable(population());
    }

    /**
     * The response rate.
     *
     * @return respondents over population, 0 to 1, or why there is none: {@link UndefinedReason#NO_POPULATION}, {@link
     *     UndefinedReason#TOO_FEW_RESPONDENTS} where their number is withheld, or {@link
     *     UndefinedReason#POPULATION_TOO_SMALL} where more took part than there should be people
     */
    public final Statistic getResponseRate() {
        Integer sent = respondents();
        Integer people = population();
        if (people == null || people == 0) {
            return Statistic.undefined(UndefinedReason.NO_POPULATION);
        }
        if (sent == null) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return sent > people
                ? Statistic.undefined(UndefinedReason.POPULATION_TOO_SMALL)
                : Statistic.of((double) sent / people);
    }

    abstract @Nullable Integer respondents();

    abstract @Nullable Integer population();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Participation fromJson(ImmutableParticipation.Json json) {
        return ImmutableParticipation.fromJson(json);
    }

    /** Builds a {@link Participation}; not thread-safe. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
