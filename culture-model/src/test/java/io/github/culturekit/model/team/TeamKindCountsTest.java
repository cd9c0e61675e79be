package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamKindCountsTest {

    private final RealTeamRule rule = RealTeamRule.staffSurvey();
    private final RealTeamItems items = RealTeamItems.staffSurvey();
    private final RealTeamVerdict real = rule.judge(items.read(Map.of("q7a", 5, "q7b", 5, "q7d", 4)));
    private final RealTeamVerdict pseudo = rule.judge(items.read(Map.of("q7a", 5, "q7b", 2)));
    private final RealTeamVerdict undecided = rule.judge(items.read(Map.of("q7a", 5)));
    private final RealTeamVerdict none =
            rule.judge(RealTeamCriteria.builder().team(false).build());

    @Test
    void sharesAreOfThoseWithAVerdict() {
        TeamKindCounts counts = TeamKindCounts.of(List.of(real, real, pseudo, none, undecided));
        assertThat(counts.getUndecided()).isEqualTo(1);
        assertThat(counts.getPercent(TeamKind.REAL)).isEqualTo(Statistic.of(50));
        assertThat(counts.getPercent(TeamKind.PSEUDO)).isEqualTo(Statistic.of(25));
        assertThat(counts.getPercent(TeamKind.NONE)).isEqualTo(Statistic.of(25));
    }

    @Test
    void withoutAVerdictThereIsNoShare() {
        assertThat(TeamKindCounts.of(List.of(undecided)).getPercent(TeamKind.REAL))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void verdictsOfDifferentRulesAreNotAdded() {
        RealTeamVerdict other = RealTeamRule.definition()
                .judge(RealTeamCriteria.builder().team(false).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamKindCounts.of(List.of(none, other)))
                .withMessage("Verdicts are of different rules [Real team, by definition, Real team, by the NHS Staff"
                        + " Survey since 2021], whose shares cannot be added. Maybe judge everybody by one of them.");
    }
}
