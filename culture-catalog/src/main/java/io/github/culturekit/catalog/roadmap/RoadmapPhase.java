package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * When a phase of the programme takes place.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class RoadmapPhase {

    RoadmapPhase() {}

    /**
     * Starts a phase.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The phase.
     *
     * @return discover, design or deliver
     */
    @NotNull
    public abstract ProgrammePhase getPhase();

    /**
     * When it begins.
     *
     * @return a quarter of the roadmap, from 1
     */
    @NotNull
    @Min(1)
    public abstract Integer getFirstQuarter();

    /**
     * How long it lasts.
     *
     * @return quarters, at least 1
     */
    @NotNull
    @Min(1)
    public abstract Integer getQuarters();

    static RoadmapPhase of(ProgrammePhase phase, int firstQuarter, int quarters) {
        return builder()
                .phase(phase)
                .firstQuarter(firstQuarter)
                .quarters(quarters)
                .build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RoadmapPhase fromJson(ImmutableRoadmapPhase.Json json) {
        return ImmutableRoadmapPhase.fromJson(json);
    }

    /** Builds a {@link RoadmapPhase}; not thread-safe. */
    public static final class Builder extends ImmutableRoadmapPhase.Builder {
        Builder() {}
    }
}
