package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which units had an intervention, and from which wave on.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RolloutRules.class)
public abstract class Rollout {

    Rollout() {}

    /**
     * Starts a rollout.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A rollout of its parts.
     *
     * @param intervention the intervention's id
     * @param units the units that had it, in any order; repeated ones count once
     * @param fromWave the first wave that could show it
     * @return the rollout
     * @throws IllegalArgumentException if there is no unit, the wave is blank, or the id is not in lower-case letters, digits and
     *     hyphens
     */
    public static Rollout of(String intervention, Collection<UnitId> units, String fromWave) {
        return builder()
                .intervention(intervention)
                .units(units.stream().distinct().sorted().toList())
                .fromWave(fromWave)
                .build();
    }

    /**
     * What was done.
     *
     * @return the id of the intervention, as in a catalogue
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getIntervention();

    /**
     * Where it was done. A unit stands for all units below it.
     *
     * @return the units, at least one, none twice
     */
    @NotEmpty
    public abstract List<@NotNull UnitId> getUnits();

    /**
     * The first wave that could show it.
     *
     * @return the wave's name; waves before it are from before the intervention
     */
    @NotBlank
    public abstract String getFromWave();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Rollout fromJson(ImmutableRollout.Json json) {
        return ImmutableRollout.fromJson(json);
    }

    /** Builds a {@link Rollout}; not thread-safe. */
    public static final class Builder extends ImmutableRollout.Builder {
        Builder() {}
    }
}
