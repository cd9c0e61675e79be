package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.profile.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class TeamGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(TeamGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(5)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void isThisARealTeam() {
        RealTeamCriteria ward = RealTeamCriteria.builder()
                .size(14)
                .putCriterion(RealTeamCriteria.SHARED_OBJECTIVES, true)
                .putCriterion(RealTeamCriteria.INTERDEPENDENCE, true)
                .putCriterion(RealTeamCriteria.DEFINED_ROLES, true)
                .putCriterion(RealTeamCriteria.REGULAR_REVIEW, true)
                .build();
        RealTeamVerdict verdict = RealTeamRule.definition().judge(ward);
        verdict.getKind();
        verdict.getReasons();
        assertThat(verdict.getKind()).contains(TeamKind.PSEUDO);
        assertThat(verdict.getReasons())
                .containsExactly(
                        "They are 14 people; a team has at most 12. Maybe form teams around parts of the task.");
    }

    @Test
    void howManyOfOurStaffWorkInRealTeams() {
        List<Map<String, Integer>> answers =
                List.of(Map.of("q7a", 4, "q7b", 5, "q7d", 4), Map.of("q7a", 2, "q7b", 5, "q7d", 4), Map.of("q7a", 4));
        RealTeamItems items = RealTeamItems.staffSurvey();
        List<RealTeamVerdict> verdicts = answers.stream()
                .map(answer -> RealTeamRule.staffSurvey().judge(items.read(answer)))
                .toList();
        Statistic real = TeamKindCounts.of(verdicts).getPercent(TeamKind.REAL);
        assertThat(real).isEqualTo(Statistic.of(50));
    }

    @Test
    void areTheTeamsObjectivesGoodOnes() {
        Team team = Teams.ward();
        ObjectivesReport report = TeamObjectivesRule.standard().check(team.getObjectives());
        report.getMissing();
        report.getFindings();
        assertThat(report.getMissing()).hasSize(5);
        assertThat(report.getFindings()).hasSize(6);
    }

    @Test
    void doesTheTeamLearnFromItsWork() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 3, 31);
        List<TeamReview> reviews = List.of(TeamReview.builder()
                .day("2026-02-14")
                .addFocus(ReflexivityFocus.OBJECTIVES)
                .build());
        ReflexivityResult reflexivity = ReflexivityRule.standard().judge(reviews, from, to);
        reflexivity.getLevel();
        assertThat(reflexivity.getLevel()).isEqualTo(ReflexivityLevel.REFLECTS);
    }

    @Test
    void howLongSinceTheLastFall() {
        HarmRecord falls = HarmRecord.of(
                "falls", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28), List.of(LocalDate.of(2026, 2, 4)));
        MilestoneProgress progress = MilestoneLadder.safetyHuddles().track(falls);
        progress.getDaysFree();
        progress.getReached();
        assertThat(progress.getDaysFree()).isEqualTo(24);
        assertThat(progress.getReached()).map(Milestone::getLabel).contains("Silver");
    }
}
