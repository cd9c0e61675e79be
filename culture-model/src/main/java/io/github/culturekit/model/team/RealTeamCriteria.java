package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a group of people by the criteria of a real team: which criteria are met, which are not, and
 * how many people there are.
 *
 * <p>A criterion that is not named is not known. It speaks of one team, as its leader or an observer sees it, or
 * as one of its members reports it in a survey.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RealTeamCriteriaRules.class)
public abstract class RealTeamCriteria {

    /** They share objectives. */
    public static final ConstructId SHARED_OBJECTIVES = ConstructId.parse("real-team-criteria-2018:objectives");

    /** They need each other's work to reach those objectives. */
    public static final ConstructId INTERDEPENDENCE = ConstructId.parse("real-team-criteria-2018:interdependence");

    /** Each has a defined role. */
    public static final ConstructId DEFINED_ROLES = ConstructId.parse("real-team-criteria-2018:roles");

    /** They meet regularly to review how they do, and to do better. */
    public static final ConstructId REGULAR_REVIEW = ConstructId.parse("real-team-criteria-2018:review");

    /** They are few enough; told by {@link #getSize()}, not among {@link #getCriteria()}. */
    public static final ConstructId SIZE = ConstructId.parse("real-team-criteria-2018:size");

    RealTeamCriteria() {}

    /**
     * Starts a meeting of criteria.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether these people work as a team, or say that they do.
     *
     * @return true unless stated
     */
    @Value.Default
    public boolean isTeam() {
        return true;
    }

    /**
     * Which criteria are met (true) and which are not (false).
     *
     * @return criteria by their ids; those left out are not known
     */
    public abstract Map<@NotNull ConstructId, @NotNull Boolean> getCriteria();

    /**
     * How many people there are.
     *
     * @return a head count, or empty where it is not known
     */
    public final Optional<@Positive Integer> getSize() {
        return Optional.ofNullable(size());
    }

    /**
     * Whether a criterion is met.
     *
     * @param criterion a criterion other than {@link #SIZE}
     * @return met, not met or not known
     */
    public final CriterionState stateOf(ConstructId criterion) {
        @Nullable Boolean met = getCriteria().get(criterion);
        if (met == null) {
            return CriterionState.NOT_KNOWN;
        }
        return met ? CriterionState.MET : CriterionState.NOT_MET;
    }

    abstract @Nullable Integer size();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RealTeamCriteria fromJson(ImmutableRealTeamCriteria.Json json) {
        return ImmutableRealTeamCriteria.fromJson(json);
    }

    /** Builds a {@link RealTeamCriteria}; not thread-safe. */
    public static final class Builder extends ImmutableRealTeamCriteria.Builder {
        Builder() {}
    }
}
