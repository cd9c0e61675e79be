package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A rule that tells a real team from a pseudo team: the criteria that must all be met, and the size from which
 * people are too many to be one team.
 *
 * <p>Definitions differ in the field, so each is a named rule with its sources: {@link #definition()} judges a
 * team, {@link #threeItems()} and {@link #staffSurvey()} judge it by what a member answers in a survey, which
 * asks for fewer criteria and not for size.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RealTeamRuleRules.class)
public abstract class RealTeamRule {

    RealTeamRule() {}

    /**
     * Starts a real team rule.
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
     * The criteria that must all be met.
     *
     * @return at least one, each once, without size
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getCriteria();

    /**
     * The most people that one team may have.
     *
     * @return 2 or more, or empty where the rule does not ask for size
     */
    public final Optional<@Min(2) Integer> getMaximumSize() {
        return Optional.ofNullable(maximumSize());
    }

    /**
     * Where the rule is set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The definition: at most 12 people who share objectives, need each other to reach them, have defined roles, and meet
     * regularly to review and improve.
     *
     * @return the rule of West (2018), where twelve is the typical upper size
     */
    public static RealTeamRule definition() {
        return builder()
                .label("Real team, by definition")
                .addCriteria(
                        RealTeamCriteria.SHARED_OBJECTIVES,
                        RealTeamCriteria.INTERDEPENDENCE,
                        RealTeamCriteria.DEFINED_ROLES,
                        RealTeamCriteria.REGULAR_REVIEW)
                .maximumSize(12)
                .addCitation(Sources.REAL_TEAM)
                .build();
    }

    /**
     * The three items of the NHS staff surveys up to 2020: shared objectives, close work to reach them, and meetings to
     * review. One that is lacking makes a pseudo team.
     *
     * @return the rule of West (2013) and Lyubovnikova and others (2015)
     */
    public static RealTeamRule threeItems() {
        return builder()
                .label("Real team, by three survey items")
                .addCriteria(
                        RealTeamCriteria.SHARED_OBJECTIVES,
                        RealTeamCriteria.INTERDEPENDENCE,
                        RealTeamCriteria.REGULAR_REVIEW)
                .addCitation(Sources.FOOLS_GOLD_2015)
                .addCitation(Sources.APPLE_PIE_2013)
                .build();
    }

    /**
     * What the NHS Staff Survey has asked since 2021: shared objectives, meetings to review, and known roles. It no longer
     * asks whether members work closely, so its shares of real teams do not continue those of {@link #threeItems()}.
     *
     * @return the rule that today's items allow
     */
    public static RealTeamRule staffSurvey() {
        return builder()
                .label("Real team, by the NHS Staff Survey since 2021")
                .addCriteria(
                        RealTeamCriteria.SHARED_OBJECTIVES,
                        RealTeamCriteria.REGULAR_REVIEW,
                        RealTeamCriteria.DEFINED_ROLES)
                .addCitation(Sources.STAFF_SURVEY_2025)
                .addCitation(Sources.FOOLS_GOLD_2015)
                .build();
    }

    /**
     * The same rule with another largest size.
     *
     * @param size the most people that one team may have, 2 or more
     * @return the changed rule
     * @throws IllegalArgumentException if the size is below 2
     */
    public final RealTeamRule withMaximumSize(int size) {
        return builder().copying(this).maximumSize(size).build();
    }

    /**
     * Judges a group of people.
     *
     * <p>A single person, or people who are no team, give none; else one criterion that is known to fail makes a pseudo
     * team; else all criteria known to be met make a real one. What is not known never counts as not met.
     *
     * @param criteria what is known of them
     * @return the verdict with its reasons; undecided where too little is known
     */
    public final RealTeamVerdict judge(RealTeamCriteria criteria) {
        return RealTeamJudgement.of(this, criteria);
    }

    abstract @Nullable Integer maximumSize();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RealTeamRule fromJson(ImmutableRealTeamRule.Json json) {
        return ImmutableRealTeamRule.fromJson(json);
    }

    /** Builds a {@link RealTeamRule}; not thread-safe. */
    public static final class Builder extends ImmutableRealTeamRule.Builder {
        Builder() {}
    }
}
