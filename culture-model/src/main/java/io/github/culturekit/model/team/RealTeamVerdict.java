package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RealTeamRule} says of a group of people: real team, pseudo team, none, or why that cannot be
 * said; always with its reasons.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RealTeamVerdictRules.class)
public abstract class RealTeamVerdict {

    RealTeamVerdict() {}

    /**
     * Starts a verdict.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that judged.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getRule();

    /**
     * What the people are.
     *
     * @return the kind, or empty where it is undecided
     */
    public final Optional<TeamKind> getKind() {
        return Optional.ofNullable(kind());
    }

    /**
     * Why there is no verdict.
     *
     * @return the reason, or empty where there is a verdict
     */
    public final Optional<TeamUndecided> getUndecided() {
        return Optional.ofNullable(undecided());
    }

    /**
     * How each criterion of the rule came out.
     *
     * @return every criterion of the rule, size last; empty where the people are no team to begin with
     */
    public abstract Map<@NotNull ConstructId, @NotNull CriterionState> getStates();

    /**
     * Why, in words, with what to do.
     *
     * @return at least one sentence
     */
    @NotEmpty
    public abstract List<@NotBlank String> getReasons();

    /**
     * Whether they are a real team.
     *
     * @return false also where it is undecided
     */
    public final boolean isReal() {
        return kind() == TeamKind.REAL;
    }

    abstract @Nullable TeamKind kind();

    abstract @Nullable TeamUndecided undecided();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RealTeamVerdict fromJson(ImmutableRealTeamVerdict.Json json) {
        return ImmutableRealTeamVerdict.fromJson(json);
    }

    /** Builds a {@link RealTeamVerdict}; not thread-safe. */
    public static final class Builder extends ImmutableRealTeamVerdict.Builder {
        Builder() {}
    }
}
