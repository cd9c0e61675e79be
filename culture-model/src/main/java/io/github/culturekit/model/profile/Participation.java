package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many people of a unit and cut took part.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ParticipationRules.class)
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
     * @return people, or empty where that is not known or withheld
     */
    public final Optional<@PositiveOrZero Integer> getPopulation() {
        return Optional.ofNullable(population());
    }

    /**
     * The response rate.
     *
     * @return respondents over population, 0 to 1, or why there is none
     */
    public final Statistic getResponseRate() {
        Integer sent = respondents();
        Integer people = population();
        if (people == null || people == 0) {
            return Statistic.undefined(UndefinedReason.NO_POPULATION);
        }
        return sent == null
                ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
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
