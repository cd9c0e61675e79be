package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A survey that is planned: when the organisation will look again.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = PlannedWaveRules.class)
public abstract class PlannedWave {

    PlannedWave() {}

    /**
     * Starts a wave.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A wave.
     *
     * @param name what it is called, as in {@code 2027}
     * @param day its first day
     * @return the wave
     */
    public static PlannedWave of(String name, LocalDate day) {
        return builder().name(name).day(day).build();
    }

    /**
     * What it is called.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getName();

    /**
     * When it begins.
     *
     * @return a day such as {@code 2027-09-15}
     */
    @NotNull
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    public abstract String getDay();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static PlannedWave fromJson(ImmutablePlannedWave.Json json) {
        return ImmutablePlannedWave.fromJson(json);
    }

    /** Builds a {@link PlannedWave}; not thread-safe. */
    public static final class Builder extends ImmutablePlannedWave.Builder {
        Builder() {}

        /**
         * Sets the first day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder day(LocalDate day) {
            return day(day.toString());
        }
    }
}
