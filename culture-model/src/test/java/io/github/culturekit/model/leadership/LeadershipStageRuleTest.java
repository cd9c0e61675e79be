package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadershipStageRuleTest {

    private static final ConstructId DEPENDENT = stage("dependent");
    private static final ConstructId INDEPENDENT = stage("independent");
    private static final ConstructId INTERDEPENDENT = stage("interdependent");
    private final LeadershipStageRule rule = LeadershipStageRule.threeLogics().withMinimumStatements(2);

    @Test
    void theStageWithTheLargestWeightIsNamed() {
        LeadershipStageResult result = rule.judge(List.of(
                statement(DEPENDENT, 1),
                statement(DEPENDENT, 1),
                statement(INTERDEPENDENT, 5),
                statement(INDEPENDENT, 1)));
        assertThat(result.getStage()).contains(INTERDEPENDENT);
        assertThat(result.getShares())
                .isEqualTo(Map.of(DEPENDENT, 0.25, INDEPENDENT, 0.125, INTERDEPENDENT, 0.625))
                .hasSize(3);
        assertThat(result.getPosition()).isEqualTo(Statistic.of(2.375));
        assertThat(result.getUndecided()).isEmpty();
    }

    @Test
    void aTieIsAReasonAlsoWhereBinaryNumbersWouldBreakIt() {
        LeadershipStageResult result =
                rule.judge(List.of(statement(DEPENDENT, 0.1), statement(DEPENDENT, 0.2), statement(INDEPENDENT, 0.3)));
        assertThat(result.getStage()).isEmpty();
        assertThat(result.getUndecided()).contains(StageUndecided.TIE);
        assertThat(result.getShares()).containsEntry(DEPENDENT, 0.5).containsEntry(INTERDEPENDENT, 0.0);
    }

    @Test
    void tooFewStatementsAreAReasonAndTheirSharesAreStillShown() {
        LeadershipStageResult result = LeadershipStageRule.threeLogics().judge(List.of(statement(DEPENDENT, 3)));
        assertThat(result.getUndecided()).contains(StageUndecided.TOO_FEW_STATEMENTS);
        assertThat(result.getShares()).containsEntry(DEPENDENT, 1.0);
    }

    @Test
    void withoutStatementsThereAreNoShares() {
        LeadershipStageResult result = rule.judge(List.of());
        assertThat(result.getUndecided()).contains(StageUndecided.TOO_FEW_STATEMENTS);
        assertThat(result.getShares()).isEmpty();
        assertThat(result.getPosition()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void aLeadThatIsTooSmallIsAReason() {
        List<LeadershipStatement> statements = List.of(statement(DEPENDENT, 11), statement(INDEPENDENT, 9));
        assertThat(rule.withMinimumLead(0.1).judge(statements).getStage()).contains(DEPENDENT);
        assertThat(rule.withMinimumLead(0.11).judge(statements).getUndecided()).contains(StageUndecided.LEAD_TOO_SMALL);
    }

    @Test
    void aStageThatTheRuleDoesNotKnowIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.judge(List.of(statement(stage("codependent"), 1))))
                .withMessageContaining("A statement is of stage 'leadership-culture-stages-2014:codependent'")
                .withMessageContaining("Maybe mend its spelling, or use another rule.");
    }

    @Test
    void aStageTwiceOrAWeightOfNothingIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LeadershipStageRule.builder()
                        .copying(rule)
                        .addStage(DEPENDENT)
                        .build())
                .withMessageContaining("'stages' holds 'leadership-culture-stages-2014:dependent' twice.");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> statement(DEPENDENT, 0))
                .withMessageContaining("'weight' is 0.0; it must be greater than 0.");
    }

    @Test
    void aResultIsAStageOrAReason() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LeadershipStageResult.builder()
                        .copying(rule.judge(List.of()))
                        .stage(DEPENDENT)
                        .build())
                .withMessageContaining("exactly one of them is set.");
    }

    static LeadershipStatement statement(ConstructId stage, double weight) {
        return LeadershipStatement.builder().stage(stage).weight(weight).build();
    }

    private static ConstructId stage(String name) {
        return ConstructId.of("leadership-culture-stages-2014", name);
    }
}
