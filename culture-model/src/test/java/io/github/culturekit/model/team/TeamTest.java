package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TeamTest {

    @Test
    void aTeamIsJudgedByWhatItsDescriptionSays() {
        assertThat(RealTeamRule.definition().judge(Teams.ward().toCriteria()).getKind())
                .contains(TeamKind.REAL);
    }

    @Test
    void aMemberWithoutARoleLeavesRolesUndefined() {
        Team team = Team.builder()
                .copying(Teams.ward())
                .addMembership(Membership.builder().member("a3").build())
                .build();
        assertThat(team.toCriteria().stateOf(RealTeamCriteria.DEFINED_ROLES)).isEqualTo(CriterionState.NOT_MET);
    }

    @Test
    void whatIsStatedStands() {
        Team team = Team.builder()
                .copying(Teams.ward())
                .putCriterion(RealTeamCriteria.DEFINED_ROLES, false)
                .build();
        assertThat(team.toCriteria().stateOf(RealTeamCriteria.DEFINED_ROLES)).isEqualTo(CriterionState.NOT_MET);
    }

    @Test
    void withoutMembersAndObjectivesNothingIsKnown() {
        Team team = Team.builder().id("t").label("A team").build();
        assertThat(team.getHeadCount()).isEmpty();
        assertThat(team.toCriteria().getCriteria()).isEmpty();
    }

    @Test
    void theMembersListedAreTheHeadCountUnlessASizeIsStated() {
        assertThat(Teams.ward().getHeadCount()).contains(9);
        assertThat(Team.builder()
                        .id("t")
                        .label("A team")
                        .memberships(Teams.ward().getMemberships())
                        .build()
                        .getHeadCount())
                .contains(2);
    }

    @Test
    void whatIsListedTwiceOrMissesMembersIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Team.builder()
                        .copying(Teams.ward())
                        .addMembership(Membership.builder().member("a1").build())
                        .addObjective(Teams.objective("falls", 1))
                        .size(1)
                        .putCriterion(RealTeamCriteria.SIZE, true)
                        .build())
                .withMessageContaining("member 'a1' is listed twice. Maybe put both roles into one.")
                .withMessageContaining("objective 'falls' is listed twice. Maybe rename the second.")
                .withMessageContaining("'size' is 1, but 2 members are listed.")
                .withMessageContaining("Maybe set 'size' instead.");
    }
}
