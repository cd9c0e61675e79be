package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealTeamItemsTest {

    private final RealTeamItems items = RealTeamItems.staffSurvey();

    @Test
    void agreeMeetsACriterionAndNeitherDoesNot() {
        RealTeamCriteria criteria = items.read(Map.of("q7a", 4, "q7b", 5, "q7d", 3, "q7c", 1));
        assertThat(criteria.getCriteria())
                .isEqualTo(Map.of(
                        RealTeamCriteria.SHARED_OBJECTIVES,
                        true,
                        RealTeamCriteria.REGULAR_REVIEW,
                        true,
                        RealTeamCriteria.DEFINED_ROLES,
                        false));
        assertThat(RealTeamRule.staffSurvey().judge(criteria).getKind()).contains(TeamKind.PSEUDO);
    }

    @Test
    void anItemThatWasNotAnsweredIsNotKnown() {
        RealTeamCriteria criteria = items.read(Map.of("q7a", 5, "q7b", 5));
        assertThat(criteria.stateOf(RealTeamCriteria.DEFINED_ROLES)).isEqualTo(CriterionState.NOT_KNOWN);
        assertThat(RealTeamRule.staffSurvey().judge(criteria).getUndecided())
                .contains(TeamUndecided.CRITERIA_NOT_KNOWN);
    }

    @Test
    void twoItemsForOneCriterionAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RealTeamItems.builder()
                        .copying(items)
                        .putItem("q9z", RealTeamCriteria.DEFINED_ROLES)
                        .build())
                .withMessageContaining("the second time in 'q9z'");
    }
}
