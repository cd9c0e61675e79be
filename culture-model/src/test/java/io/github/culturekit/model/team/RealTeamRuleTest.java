package io.github.culturekit.model.team;

import static io.github.culturekit.model.team.RealTeamCriteria.DEFINED_ROLES;
import static io.github.culturekit.model.team.RealTeamCriteria.INTERDEPENDENCE;
import static io.github.culturekit.model.team.RealTeamCriteria.REGULAR_REVIEW;
import static io.github.culturekit.model.team.RealTeamCriteria.SHARED_OBJECTIVES;
import static io.github.culturekit.model.team.RealTeamCriteria.SIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RealTeamRuleTest {

    private final RealTeamRule definition = RealTeamRule.definition();

    @Test
    void twelveWhoMeetAllCriteriaAreARealTeam() {
        RealTeamVerdict verdict = definition.judge(all().size(12).build());
        assertThat(verdict.getKind()).contains(TeamKind.REAL);
        assertThat(verdict.isReal()).isTrue();
        assertThat(verdict.getStates())
                .containsOnlyKeys(SHARED_OBJECTIVES, INTERDEPENDENCE, DEFINED_ROLES, REGULAR_REVIEW, SIZE)
                .allSatisfy((criterion, state) -> assertThat(state).isEqualTo(CriterionState.MET));
        assertThat(verdict.getReasons()).containsExactly("All 5 criteria are met.");
    }

    @Test
    void thirteenAreAPseudoTeam() {
        RealTeamVerdict verdict = definition.judge(all().size(13).build());
        assertThat(verdict.getKind()).contains(TeamKind.PSEUDO);
        assertThat(verdict.getReasons())
                .containsExactly(
                        "They are 13 people; a team has at most 12. Maybe form teams around parts of the task.");
    }

    @Test
    void thirteenAreARealTeamWhereTheRuleAllowsThem() {
        assertThat(definition.withMaximumSize(15).judge(all().size(13).build()).isReal())
                .isTrue();
    }

    @Test
    void eachCriterionThatFailsIsNamed() {
        RealTeamVerdict verdict = definition.judge(all().size(8)
                .putCriterion(INTERDEPENDENCE, false)
                .putCriterion(REGULAR_REVIEW, false)
                .build());
        assertThat(verdict.getKind()).contains(TeamKind.PSEUDO);
        assertThat(verdict.getReasons())
                .containsExactly(
                        "'real-team-criteria-2018:interdependence' is not met. Maybe agree on it at the team's next meeting.",
                        "'real-team-criteria-2018:review' is not met. Maybe agree on it at the team's next meeting.");
    }

    @Test
    void whatIsNotKnownLeavesTheVerdictOpen() {
        RealTeamVerdict verdict = definition.judge(all().build());
        assertThat(verdict.getKind()).isEmpty();
        assertThat(verdict.isReal()).isFalse();
        assertThat(verdict.getUndecided()).contains(TeamUndecided.CRITERIA_NOT_KNOWN);
        assertThat(verdict.getReasons())
                .containsExactly("'real-team-criteria-2018:size' is not known. Maybe ask the team's members.");
    }

    @Test
    void aKnownFailureDecidesAlsoWhereTheRestIsNotKnown() {
        assertThat(definition
                        .judge(RealTeamCriteria.builder()
                                .putCriterion(SHARED_OBJECTIVES, false)
                                .build())
                        .getKind())
                .contains(TeamKind.PSEUDO);
    }

    @Test
    void peopleWhoAreNoTeamAreNone() {
        RealTeamVerdict verdict = definition.judge(all().size(5).team(false).build());
        assertThat(verdict.getKind()).contains(TeamKind.NONE);
        assertThat(verdict.getReasons()).containsExactly("These people do not work as a team.");
    }

    @Test
    void onePersonIsNoTeam() {
        assertThat(definition.judge(all().size(1).build()).getKind()).contains(TeamKind.NONE);
    }

    @Test
    void theSurveysProxiesAskForNeitherSizeNorEveryCriterion() {
        RealTeamCriteria member = RealTeamCriteria.builder()
                .putCriterion(SHARED_OBJECTIVES, true)
                .putCriterion(REGULAR_REVIEW, true)
                .putCriterion(INTERDEPENDENCE, true)
                .putCriterion(DEFINED_ROLES, false)
                .build();
        assertThat(RealTeamRule.threeItems().judge(member).getKind()).contains(TeamKind.REAL);
        assertThat(RealTeamRule.staffSurvey().judge(member).getKind()).contains(TeamKind.PSEUDO);
    }

    @Test
    void aCriterionAskedForTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RealTeamRule.builder()
                        .copying(definition)
                        .addCriterion(DEFINED_ROLES)
                        .addCriterion(SIZE)
                        .build())
                .withMessageContaining("'criteria[4]' is 'real-team-criteria-2018:roles', which stands twice.")
                .withMessageContaining("'criteria[5]' is the size of the team. Maybe set 'maximumSize' instead.");
    }

    @Test
    void aTeamOfAtMostOneIsNoRule() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> definition.withMaximumSize(1))
                .withMessageContaining("'maximumSize' is 1; it must be at least 2.");
    }

    @Test
    void sizeIsNoCriterionToTick() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> all().putCriterion(SIZE, true).build())
                .withMessageContaining("Maybe set 'size' instead.");
    }

    @Test
    void aVerdictIsOneThingOrAnother() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RealTeamVerdict.builder()
                        .copying(definition.judge(all().build()))
                        .kind(TeamKind.REAL)
                        .build())
                .withMessageContaining("'kind' is REAL and 'undecided' is CRITERIA_NOT_KNOWN");
    }

    private static RealTeamCriteria.Builder all() {
        return RealTeamCriteria.builder()
                .putCriterion(SHARED_OBJECTIVES, true)
                .putCriterion(INTERDEPENDENCE, true)
                .putCriterion(DEFINED_ROLES, true)
                .putCriterion(REGULAR_REVIEW, true);
    }
}
