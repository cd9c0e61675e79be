package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Everybody who could have answered in a unit and all units below it: the base of a response rate.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = PopulationRules.class)
public abstract class Population {

    Population() {}

    /**
     * A population known only in total.
     *
     * @param people how many people there are
     * @return the population
     * @throws IllegalArgumentException if the number is negative
     */
    public static Population of(int people) {
        return builder().people(people).build();
    }

    /**
     * Starts a population.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many people there are.
     *
     * @return people, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getPeople();

    /**
     * Head counts of parts of the population, where they are known.
     *
     * @return head counts, each cut once, none for everyone, none larger than the population
     */
    public abstract List<@NotNull HeadCount> getHeadCounts();

    /**
     * How many people are in a cut.
     *
     * @param cut a cut
     * @return the people, or empty where they have not been counted
     */
    public final OptionalInt people(Cut cut) {
        if (cut.isEveryone()) {
            return OptionalInt.of(getPeople());
        }
        return getHeadCounts().stream()
                .filter(count -> count.getCut().equals(cut))
                .mapToInt(HeadCount::getPeople)
                .findFirst();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Population fromJson(ImmutablePopulation.Json json) {
        return ImmutablePopulation.fromJson(json);
    }

    /** Builds a {@link Population}; not thread-safe. */
    public static final class Builder extends ImmutablePopulation.Builder {
        Builder() {}
    }
}
