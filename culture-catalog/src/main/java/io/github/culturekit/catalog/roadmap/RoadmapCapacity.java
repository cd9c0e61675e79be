package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How much an organisation can carry out at the same time.
 *
 * <p>An intervention takes capacity while it is being carried out; one that {@linkplain RoadmapStep#isContinuous() goes on}
 * after that is normal work and takes none. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class RoadmapCapacity {

    RoadmapCapacity() {}

    /**
     * Starts a capacity.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A capacity that limits only the number of interventions.
     *
     * @param interventions how many can be carried out at the same time, at least 1
     * @return the capacity
     */
    public static RoadmapCapacity atOnce(int interventions) {
        return builder().atOnce(interventions).build();
    }

    /**
     * How many interventions can be carried out at the same time.
     *
     * @return at least 1
     */
    @NotNull
    @Min(1)
    public abstract Integer getAtOnce();

    /**
     * How much staff time there is.
     *
     * @return days a quarter; empty where it is no limit
     */
    public final Optional<@Positive @Finite Double> getStaffDays() {
        return Optional.ofNullable(staffDays());
    }

    /**
     * How much staff time interventions take that are not named in {@link #getStaffDaysByIntervention()}.
     *
     * @return effort to days a quarter; the catalogue has no such numbers, so they are the organisation's own
     */
    @Value.NaturalOrder
    public abstract SortedMap<@NotNull Effort, @NotNull @PositiveOrZero @Finite Double> getStaffDaysByEffort();

    /**
     * How much staff time single interventions take.
     *
     * @return intervention id to days a quarter
     */
    @Value.NaturalOrder
    public abstract SortedMap<
                    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String, @NotNull @PositiveOrZero @Finite Double>
            getStaffDaysByIntervention();

    /**
     * How much staff time an intervention takes while it is carried out.
     *
     * @param intervention the intervention
     * @return days a quarter, if known
     */
    public final Optional<Double> staffDaysOf(Intervention intervention) {
        Double own = getStaffDaysByIntervention().get(intervention.getId());
        return own != null
                ? Optional.of(own)
                : intervention.getEffort().map(effort -> getStaffDaysByEffort().get(effort));
    }

    abstract @Nullable Double staffDays();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RoadmapCapacity fromJson(ImmutableRoadmapCapacity.Json json) {
        return ImmutableRoadmapCapacity.fromJson(json);
    }

    /** Builds a {@link RoadmapCapacity}; not thread-safe. */
    public static final class Builder extends ImmutableRoadmapCapacity.Builder {
        Builder() {}
    }
}
