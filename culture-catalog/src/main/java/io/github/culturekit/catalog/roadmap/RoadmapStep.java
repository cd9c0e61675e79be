package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One intervention in a roadmap: when it begins and how long it takes to carry out.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class RoadmapStep {

    RoadmapStep() {}

    /**
     * Starts a step.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention.
     *
     * @return its id in the catalogue
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getIntervention();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * How urgent it is among those chosen.
     *
     * @return from 1, the most urgent
     */
    @NotNull
    @Min(1)
    public abstract Integer getPriority();

    /**
     * What each quarter of waiting for it counts.
     *
     * @return a number above 0
     */
    @NotNull
    @Positive
    @Finite
    public abstract Double getWeight();

    /**
     * When it begins.
     *
     * @return a quarter of the roadmap, from 1
     */
    @NotNull
    @Min(1)
    public abstract Integer getFirstQuarter();

    /**
     * How long it takes to carry out.
     *
     * @return quarters, at least 1
     */
    @NotNull
    @Min(1)
    public abstract Integer getQuarters();

    /**
     * Whether it goes on for good after that time, as part of normal work.
     *
     * @return true where it never ends; false unless set
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isContinuous() {
        return false;
    }

    /**
     * What it comes after.
     *
     * @return ids of interventions, in place already or earlier in the roadmap
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getRequires();

    /**
     * The staff time that it takes while it is carried out.
     *
     * @return days a quarter, where known
     */
    public final Optional<@PositiveOrZero @Finite Double> getStaffDays() {
        return Optional.ofNullable(staffDays());
    }

    /**
     * The last quarter in which it is being carried out.
     *
     * @return a quarter, from 1; it may lie beyond the roadmap's last
     */
    public final int getLastQuarter() {
        return getFirstQuarter() + getQuarters() - 1;
    }

    abstract @Nullable Double staffDays();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RoadmapStep fromJson(ImmutableRoadmapStep.Json json) {
        return ImmutableRoadmapStep.fromJson(json);
    }

    /** Builds a {@link RoadmapStep}; not thread-safe. */
    public static final class Builder extends ImmutableRoadmapStep.Builder {
        Builder() {}
    }
}
