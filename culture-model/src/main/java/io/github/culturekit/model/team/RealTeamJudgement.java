package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.ConstructId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a {@link RealTeamRule} comes to its verdict. */
final class RealTeamJudgement {

    private static final int SMALLEST_TEAM = 2;

    private RealTeamJudgement() {}

    static RealTeamVerdict of(RealTeamRule rule, RealTeamCriteria known) {
        RealTeamVerdict.Builder verdict = RealTeamVerdict.builder().rule(rule.getLabel());
        if (!known.isTeam()) {
            return verdict.kind(TeamKind.NONE)
                    .addReason("These people do not work as a team.")
                    .build();
        }
        if (known.getSize().filter(size -> size < SMALLEST_TEAM).isPresent()) {
            return verdict.kind(TeamKind.NONE)
                    .addReason("One person is no team. Maybe count all who share the work.")
                    .build();
        }
        Map<ConstructId, CriterionState> states = states(rule, known);
        verdict.states(states);
        if (states.containsValue(CriterionState.NOT_MET)) {
            return verdict.kind(TeamKind.PSEUDO)
                    .addAllReasons(failures(rule, known, states))
                    .build();
        }
        if (states.containsValue(CriterionState.NOT_KNOWN)) {
            return verdict.undecided(TeamUndecided.CRITERIA_NOT_KNOWN)
                    .addAllReasons(gaps(states))
                    .build();
        }
        return verdict.kind(TeamKind.REAL)
                .addReason("All " + states.size() + " criteria are met.")
                .build();
    }

    private static Map<ConstructId, CriterionState> states(RealTeamRule rule, RealTeamCriteria known) {
        Map<ConstructId, CriterionState> states = new LinkedHashMap<>();
        rule.getCriteria().forEach(criterion -> states.put(criterion, known.stateOf(criterion)));
        rule.getMaximumSize().ifPresent(most -> states.put(RealTeamCriteria.SIZE, size(known, most)));
        return states;
    }

    private static CriterionState size(RealTeamCriteria known, int most) {
        return known.getSize()
                .map(size -> size <= most ? CriterionState.MET : CriterionState.NOT_MET)
                .orElse(CriterionState.NOT_KNOWN);
    }

    private static List<String> failures(
            RealTeamRule rule, RealTeamCriteria known, Map<ConstructId, CriterionState> states) {
        return in(CriterionState.NOT_MET, states)
                .map(criterion -> criterion.equals(RealTeamCriteria.SIZE)
                        ? "They are " + known.getSize().orElseThrow() + " people; a team has at most "
                                + rule.getMaximumSize().orElseThrow() + ". Maybe form teams around parts of the task."
                        : "'" + criterion + "' is not met. Maybe agree on it at the team's next meeting.")
                .toList();
    }

    private static List<String> gaps(Map<ConstructId, CriterionState> states) {
        return in(CriterionState.NOT_KNOWN, states)
                .map(criterion -> "'" + criterion + "' is not known. Maybe ask the team's members.")
                .toList();
    }

    private static Stream<ConstructId> in(CriterionState state, Map<ConstructId, CriterionState> states) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey);
    }
}
