package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an organisation does in which quarter: the phases of the programme, the interventions one after another, what could not
 * be placed, and which wave of the survey can first show whether it worked.
 *
 * <p>Quarters are counted from 1, three months each from the day of the start; they need not be those of the calendar.
 * {@link RoadmapPlanner} makes one. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RoadmapRules.class)
public abstract class Roadmap {

    /** The schema that a roadmap's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/roadmap-1.json";

    private static final int MONTHS_A_QUARTER = 3;

    Roadmap() {}

    /**
     * Starts a roadmap.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/roadmap-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The roadmap's identity; calendars know its events again by it.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The first day of the first quarter.
     *
     * @return a day such as {@code 2027-01-01}
     */
    @NotNull
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    public abstract String getStart();

    /**
     * How many quarters are planned.
     *
     * @return from 1 to 40
     */
    @NotNull
    @Min(1)
    @Max(40)
    public abstract Integer getQuarters();

    /**
     * What can be carried out at the same time.
     *
     * @return the capacity
     */
    @NotNull
    public abstract RoadmapCapacity getCapacity();

    /**
     * Which time was reckoned with where a duration leaves a choice.
     *
     * @return the choice
     */
    @NotNull
    public abstract DurationChoice getDurationChoice();

    /**
     * What the organisation had already, so that nothing waits for it.
     *
     * @return ids of interventions
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getInPlace();

    /**
     * The phases of the programme.
     *
     * @return at least one, in their order, one after another from the first quarter to the last
     */
    @NotEmpty
    public abstract List<@NotNull RoadmapPhase> getPhases();

    /**
     * What is done.
     *
     * @return steps, those that begin earlier first, and of those that begin together the more urgent
     */
    public abstract List<@NotNull RoadmapStep> getSteps();

    /**
     * What was chosen and has no place.
     *
     * @return each with the reason, the more urgent first
     */
    public abstract List<@NotNull NotScheduled> getNotScheduled();

    /**
     * The surveys that are planned, or were made already.
     *
     * @return waves with unique names, in the order of their days
     */
    public abstract List<@NotNull PlannedWave> getWaves();

    /**
     * What would show that it worked.
     *
     * @return a measure for each step and construct, in the order of the steps
     */
    public abstract List<@NotNull RoadmapMeasure> getMeasures();

    /**
     * The sum that the sequence keeps low: over the interventions, weight times the quarter in which it is carried out; also of
     * those that would begin after the last quarter.
     *
     * @return a number; lower is earlier
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getWeightedCompletion();

    /**
     * How sure it is that no other sequence has a lower sum.
     *
     * @return what was proven
     */
    @NotNull
    public abstract ScheduleProof getProof();

    /**
     * Looks a step up.
     *
     * @param intervention the intervention's id
     * @return the step, or empty if the intervention has no place here
     */
    public final Optional<RoadmapStep> find(String intervention) {
        return getSteps().stream()
                .filter(step -> step.getIntervention().equals(intervention))
                .findFirst();
    }

    /**
     * The steps that are being carried out in a quarter.
     *
     * @param quarter the quarter, from 1
     * @return the steps
     */
    public final List<RoadmapStep> inQuarter(int quarter) {
        return getSteps().stream()
                .filter(step -> step.getFirstQuarter() <= quarter && quarter <= step.getLastQuarter())
                .toList();
    }

    /**
     * What would show that a step has worked.
     *
     * @param intervention the intervention's id
     * @return its measures
     */
    public final List<RoadmapMeasure> measuresOf(String intervention) {
        return getMeasures().stream()
                .filter(measure -> measure.getIntervention().equals(intervention))
                .toList();
    }

    /**
     * The first day of a quarter.
     *
     * @param quarter the quarter, from 1, or the one after the last
     * @return the day
     */
    public final LocalDate firstDayOf(int quarter) {
        return LocalDate.parse(getStart()).plusMonths((long) MONTHS_A_QUARTER * (quarter - 1));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Roadmap fromJson(ImmutableRoadmap.Json json) {
        return ImmutableRoadmap.fromJson(json);
    }

    /** Builds a {@link Roadmap}; not thread-safe. */
    public static final class Builder extends ImmutableRoadmap.Builder {
        Builder() {}

        /**
         * Sets the first day of the first quarter.
         *
         * @param start the day
         * @return this builder
         */
        public Builder start(LocalDate start) {
            return start(start.toString());
        }
    }
}
