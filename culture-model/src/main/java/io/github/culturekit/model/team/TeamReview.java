package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * An occasion on which a team stopped to look at its own work, and what it changed.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = TeamReviewRules.class)
public abstract class TeamReview {

    TeamReview() {}

    /**
     * Starts a review.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * When.
     *
     * @return a day such as {@code 2026-02-14}
     */
    @NotNull
    @Pattern(regexp = CalendarDays.FORM)
    public abstract String getDay();

    /**
     * What it looked at.
     *
     * @return at least one, each once
     */
    @NotEmpty
    public abstract List<@NotNull ReflexivityFocus> getFocus();

    /**
     * What it changed in consequence.
     *
     * @return the changes, possibly none
     */
    public abstract List<@NotBlank String> getChanges();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static TeamReview fromJson(ImmutableTeamReview.Json json) {
        return ImmutableTeamReview.fromJson(json);
    }

    /** Builds a {@link TeamReview}; not thread-safe. */
    public static final class Builder extends ImmutableTeamReview.Builder {
        Builder() {}

        /**
         * Sets the day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder day(LocalDate day) {
            return day(day.toString());
        }
    }
}
