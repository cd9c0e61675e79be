package io.github.culturekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.leadership.AppraisalCondition;
import io.github.culturekit.model.leadership.LeadershipStageRule;
import io.github.culturekit.model.leadership.StrategyQuestion;
import io.github.culturekit.model.leadership.StyleRepertoireRule;
import io.github.culturekit.model.team.RealTeamCriteria;
import io.github.culturekit.model.team.RealTeamRule;
import io.github.culturekit.model.team.ReflexivityFocus;
import io.github.culturekit.model.team.TeamObjectivesRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constructs that rules name are those of the standard frameworks. */
class ConstructReferencesTest {

    private static final Frameworks STANDARD = Frameworks.standard();

    @ParameterizedTest
    @MethodSource("named")
    void aRuleNamesAConstructOfItsFramework(ConstructId construct) {
        assumeThat(STANDARD.findFramework(construct.getFramework()))
                .as("framework '%s' is not among the standard ones", construct.getFramework())
                .isPresent();
        assertThat(STANDARD.find(construct)).isPresent();
    }

    private static Stream<ConstructId> named() {
        return Stream.of(
                        RealTeamRule.definition().getCriteria(),
                        List.of(RealTeamCriteria.SIZE),
                        TeamObjectivesRule.standard().getDomains(),
                        LeadershipStageRule.threeLogics().getStages(),
                        StyleRepertoireRule.sixStyles().getStyles(),
                        of(ReflexivityFocus.values(), ReflexivityFocus::getConstruct),
                        of(AppraisalCondition.values(), AppraisalCondition::getConstruct),
                        of(StrategyQuestion.values(), StrategyQuestion::getConstruct))
                .flatMap(List::stream);
    }

    private static <T> List<ConstructId> of(T[] constants, Function<T, ConstructId> construct) {
        return Arrays.stream(constants).map(construct).toList();
    }
}
