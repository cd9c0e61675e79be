package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many people report to work in real teams, in pseudo teams and in none, by one {@link RealTeamRule}.
 *
 * <p>Its shares are of those with a verdict; the undecided are told apart, not counted as pseudo.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class TeamKindCounts {

    TeamKindCounts() {}

    /**
     * Starts a count.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * People in real teams.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getReal();

    /**
     * People in pseudo teams.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getPseudo();

    /**
     * People in no team.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getNone();

    /**
     * People of whom too little is known.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getUndecided();

    /**
     * Counts verdicts, one for each person.
     *
     * @param verdicts verdicts of one rule
     * @return the counts
     * @throws IllegalArgumentException if they are of different rules
     */
    public static TeamKindCounts of(Collection<RealTeamVerdict> verdicts) {
        List<String> rules = verdicts.stream()
                .map(RealTeamVerdict::getRule)
                .distinct()
                .sorted()
                .toList();
        if (rules.size() > 1) {
            throw new IllegalArgumentException("Verdicts are of different rules " + rules
                    + ", whose shares cannot be added. Maybe judge everybody by one of them.");
        }
        return builder()
                .real(count(verdicts, TeamKind.REAL))
                .pseudo(count(verdicts, TeamKind.PSEUDO))
                .none(count(verdicts, TeamKind.NONE))
                .undecided(count(verdicts, null))
                .build();
    }

    private static int count(Collection<RealTeamVerdict> verdicts, @Nullable TeamKind kind) {
        return (int) verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
    }

    /**
     * The share of people in teams of a kind.
     *
     * @param kind a kind
     * @return a percentage of those with a verdict, 0 to 100; undefined if there are none
     */
    public final Statistic getPercent(TeamKind kind) {
        int decided = getReal() + getPseudo() + getNone();
        int people = switch (kind) {
            case REAL -> getReal();
            case PSEUDO -> getPseudo();
            case NONE -> getNone();
        };
        return decided == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(100.0 * people / decided);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static TeamKindCounts fromJson(ImmutableTeamKindCounts.Json json) {
        return ImmutableTeamKindCounts.fromJson(json);
    }

    /** Builds a {@link TeamKindCounts}; not thread-safe. */
    public static final class Builder extends ImmutableTeamKindCounts.Builder {
        Builder() {}
    }
}
