package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A group of people with a task in common: who belongs to it, what it is for, and which objectives it has set
 * itself.
 *
 * <p>Whether it is a real team is for a {@link RealTeamRule} to say, by {@link #toCriteria()}.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = TeamRules.class)
public abstract class Team {

    /**
     * The schema that the JSON follows.
     */
    public static final String SCHEMA = "https://culturekit.github.io/schema/team-1.json";

    Team() {}

    /**
     * Starts a team.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/team-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The team's identity.
     *
     * @return any text
     */
    @NotBlank
    public abstract String getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * What the team is for.
     *
     * @return one or two sentences, or empty where nobody has said
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getPurpose() {
        return Optional.ofNullable(purpose());
    }

    /**
     * The unit of the organisation that the team is, or works in.
     *
     * @return its id, or empty for a team across units
     */
    public final Optional<UnitId> getUnit() {
        return Optional.ofNullable(unit());
    }

    /**
     * Who belongs to it.
     *
     * @return each person once; empty where only the size is known
     */
    public abstract List<@NotNull Membership> getMemberships();

    /**
     * How many people belong to it, where not all are listed.
     *
     * @return a head count, or empty
     */
    public final Optional<@Positive Integer> getSize() {
        return Optional.ofNullable(size());
    }

    /**
     * What it has set itself to reach.
     *
     * @return each id once, in order of priority
     */
    public abstract List<@NotNull Objective> getObjectives();

    /**
     * Which criteria of a real team are known to be met or not.
     *
     * @return criteria by their ids
     */
    public abstract Map<@NotNull ConstructId, @NotNull Boolean> getCriteria();

    /**
     * How many people belong to the team.
     *
     * @return the stated size, else how many are listed; empty where neither is known
     */
    public final Optional<Integer> getHeadCount() {
        return getSize().or(() -> Optional.of(getMemberships().size()).filter(listed -> listed > 0));
    }

    /**
     * What the team's description says of the criteria of a real team.
     *
     * <p>What is stated stands. Else objectives that are listed are shared ones; roles are defined if every member listed
     * has one; the rest is not known.
     *
     * @return the criteria
     */
    public final RealTeamCriteria toCriteria() {
        Map<ConstructId, Boolean> known = new LinkedHashMap<>(getCriteria());
        if (!getObjectives().isEmpty()) {
            known.putIfAbsent(RealTeamCriteria.SHARED_OBJECTIVES, true);
        }
        if (!getMemberships().isEmpty()) {
            known.putIfAbsent(
                    RealTeamCriteria.DEFINED_ROLES,
                    getMemberships().stream().allMatch(member -> member.role() != null));
        }
        RealTeamCriteria.Builder criteria = RealTeamCriteria.builder().criteria(known);
        getHeadCount().ifPresent(criteria::size);
        return criteria.build();
    }

    abstract @Nullable String purpose();

    abstract @Nullable UnitId unit();

    abstract @Nullable Integer size();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Team fromJson(ImmutableTeam.Json json) {
        return ImmutableTeam.fromJson(json);
    }

    /** Builds a {@link Team}; not thread-safe. */
    public static final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
