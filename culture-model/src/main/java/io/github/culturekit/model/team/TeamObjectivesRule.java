package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a team's objectives should be: how many, in which areas, and of which quality each.
 *
 * <p>{@link #standard()} is West's (2018): five or six objectives, clear, agreed, challenging and aligned, with
 * helpful and timely feedback, over six areas. Clear means here that an objective has a measure and a day, as
 * goal-setting research asks for goals that are specific (Locke and Latham, 2002).
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = TeamObjectivesRuleRules.class)
public abstract class TeamObjectivesRule {

    TeamObjectivesRule() {}

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The fewest objectives.
     *
     * @return 1 or more
     */
    @NotNull
    @Positive
    public abstract Integer getMinimum();

    /**
     * The most objectives.
     *
     * @return at least the fewest
     */
    @NotNull
    @Positive
    public abstract Integer getMaximum();

    /**
     * The areas that the objectives should cover together.
     *
     * @return each once; empty where any will do
     */
    public abstract List<@NotNull ConstructId> getDomains();

    /**
     * What is asked for.
     *
     * @return each once, at least one
     */
    @NotEmpty
    public abstract List<@NotNull ObjectiveQuality> getQualities();

    /**
     * Where the rule is set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * Five or six objectives of every quality, over six areas: effectiveness, patients' satisfaction and involvement, staff
     * growth and wellbeing, innovation and improvement, work with other teams, productivity and finances.
     *
     * @return the rule of West (2018)
     */
    public static TeamObjectivesRule standard() {
        return builder()
                .label("Team objectives, five or six")
                .minimum(5)
                .maximum(6)
                .addDomains(
                        ConstructId.parse("team-objective-domains-2018:effectiveness"),
                        ConstructId.parse("team-objective-domains-2018:patients"),
                        ConstructId.parse("team-objective-domains-2018:staff"),
                        ConstructId.parse("team-objective-domains-2018:innovation"),
                        ConstructId.parse("team-objective-domains-2018:inter-team"),
                        ConstructId.parse("team-objective-domains-2018:productivity"))
                .addQualities(ObjectiveQuality.values())
                .addCitation(Sources.CLEAR_GOALS)
                .addCitation(Sources.GOAL_SETTING_2002)
                .build();
    }

    /**
     * The same rule with other bounds of number.
     *
     * @param minimum the fewest objectives
     * @param maximum the most
     * @return the changed rule
     * @throws IllegalArgumentException if the bounds are below 1 or out of order
     */
    public final TeamObjectivesRule withCount(int minimum, int maximum) {
        return builder().copying(this).minimum(minimum).maximum(maximum).build();
    }

    /**
     * The same rule with other areas.
     *
     * @param domains the areas to cover; none where any will do
     * @return the changed rule
     */
    public final TeamObjectivesRule withDomains(List<ConstructId> domains) {
        return builder().copying(this).domains(domains).build();
    }

    /**
     * Checks the objectives of a team.
     *
     * @param objectives the objectives, possibly none
     * @return what is covered and what is wanting
     */
    public final ObjectivesReport check(List<Objective> objectives) {
        return ObjectivesCheck.of(this, objectives);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static TeamObjectivesRule fromJson(ImmutableTeamObjectivesRule.Json json) {
        return ImmutableTeamObjectivesRule.fromJson(json);
    }

    /** Builds a {@link TeamObjectivesRule}; not thread-safe. */
    public static final class Builder extends ImmutableTeamObjectivesRule.Builder {
        Builder() {}
    }
}
