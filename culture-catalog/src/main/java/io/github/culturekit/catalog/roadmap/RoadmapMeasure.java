package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What would show that a step has worked: the score of a construct, compared between a wave before the step and one after it.
 *
 * <p>A wave counts as after from the day on which the step has been carried out; whether the culture has moved by then is what
 * the wave is to find out. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class RoadmapMeasure {

    RoadmapMeasure() {}

    /**
     * Starts a measure.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention of the step.
     *
     * @return its id in the catalogue
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getIntervention();

    /**
     * What to look at.
     *
     * @return a construct that the intervention acts on, or one that the survey measures and its effect leads to
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The construct's name.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The day from which a wave can show it: the first after the step has been carried out.
     *
     * @return a day such as {@code 2027-10-01}
     */
    @NotNull
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    public abstract String getFrom();

    /**
     * The wave to compare with: the last that begins before the step.
     *
     * @return the wave's name, if one is planned or was given
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getBaseline() {
        return Optional.ofNullable(baseline());
    }

    /**
     * The waves that can show it.
     *
     * @return names in the order of their days; none where no wave is planned on {@link #getFrom()} or later
     */
    public abstract List<@NotBlank String> getWaves();

    /**
     * The first wave that can show it.
     *
     * @return the wave's name, if one is planned
     */
    public final Optional<String> getFirstWave() {
        return getWaves().stream().findFirst();
    }

    abstract @Nullable String baseline();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RoadmapMeasure fromJson(ImmutableRoadmapMeasure.Json json) {
        return ImmutableRoadmapMeasure.fromJson(json);
    }

    /** Builds a {@link RoadmapMeasure}; not thread-safe. */
    public static final class Builder extends ImmutableRoadmapMeasure.Builder {
        Builder() {}
    }
}
