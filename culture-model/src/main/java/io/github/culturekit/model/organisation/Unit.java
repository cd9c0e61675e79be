package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A part of an organisation that people belong to: a team, a department, a division, or the organisation itself.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Unit {

    Unit() {}

    /**
     * Starts a unit.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit's identity, as survey files name it.
     *
     * @return the id
     */
    @NotNull
    public abstract UnitId getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The level of the unit, in the organisation's own word.
     *
     * @return a word such as {@code team} or {@code division}
     */
    @NotBlank
    public abstract String getLevel();

    /**
     * The unit that this one belongs to.
     *
     * @return the parent, empty for the organisation itself
     */
    public final Optional<UnitId> getParent() {
        return Optional.ofNullable(parent());
    }

    /**
     * The people of this unit and of all units below it.
     *
     * @return the population, if it is known
     */
    public final Optional<Population> getPopulation() {
        return Optional.ofNullable(population());
    }

    abstract @Nullable UnitId parent();

    abstract @Nullable Population population();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Unit fromJson(ImmutableUnit.Json json) {
        return ImmutableUnit.fromJson(json);
    }

    /** Builds a {@link Unit}; not thread-safe. */
    public static final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
