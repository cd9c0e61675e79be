package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a team, a board or a person sets out to reach.
 *
 * <p>How good it is as an objective is for a {@link TeamObjectivesRule} to say; what is not stated here counts
 * as not done there.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ObjectiveRules.class)
public abstract class Objective {

    Objective() {}

    /**
     * Starts an objective.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The objective's identity within the team.
     *
     * @return any text
     */
    @NotBlank
    public abstract String getId();

    /**
     * What is to be reached.
     *
     * @return one sentence
     */
    @NotBlank
    public abstract String getText();

    /**
     * The areas that it serves, such as staff growth or innovation.
     *
     * @return constructs, each once; empty where nobody has said
     */
    public abstract List<@NotNull ConstructId> getDomains();

    /**
     * How the team will know that it is reached.
     *
     * @return the measure with its target, or empty where there is none
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getMeasure() {
        return Optional.ofNullable(measure());
    }

    /**
     * By when.
     *
     * @return a day such as {@code 2027-03-31}, or empty where there is none
     */
    public final Optional<@Pattern(regexp = CalendarDays.FORM) String> getDue() {
        return Optional.ofNullable(due());
    }

    /**
     * Whether those who are to reach it have agreed to it.
     *
     * @return false unless stated
     */
    @Value.Default
    public boolean isAgreed() {
        return false;
    }

    /**
     * Whether it asks more than going on as before.
     *
     * @return false unless stated
     */
    @Value.Default
    public boolean isChallenging() {
        return false;
    }

    /**
     * What it serves at the level above.
     *
     * @return the id or text of that objective, or empty where there is none
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getAlignedTo() {
        return Optional.ofNullable(alignedTo());
    }

    /**
     * How and when the team hears how it is doing.
     *
     * @return such as "ward board, every Monday", or empty where it does not
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getFeedback() {
        return Optional.ofNullable(feedback());
    }

    abstract @Nullable String measure();

    abstract @Nullable String due();

    abstract @Nullable String alignedTo();

    abstract @Nullable String feedback();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Objective fromJson(ImmutableObjective.Json json) {
        return ImmutableObjective.fromJson(json);
    }

    /** Builds an {@link Objective}; not thread-safe. */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}

        /**
         * Sets the day by which it is to be reached.
         *
         * @param day the day
         * @return this builder
         */
        public Builder due(LocalDate day) {
            return due(day.toString());
        }
    }
}
