package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadershipStrategyTest {

    private final LeadershipStrategy strategy = LeadershipStrategies.fiveYears();

    @Test
    void aCompleteStrategyLeavesNoQuestionOpen() {
        assertThat(strategy.getUnanswered()).isEmpty();
    }

    @Test
    void anEmptyStrategyLeavesAllFiveOpen() {
        assertThat(LeadershipStrategy.builder()
                        .id("new")
                        .label("New")
                        .firstYear(2026)
                        .lastYear(2030)
                        .build()
                        .getUnanswered())
                .containsExactly(StrategyQuestion.values());
    }

    @Test
    void aNeedWithoutPlaceSkillsOrAYearLeavesThoseOpen() {
        LeadershipStrategy more = LeadershipStrategy.builder()
                .copying(strategy)
                .addNeed(LeadershipNeed.builder()
                        .role("medical director")
                        .putNumber(2026, 1)
                        .build())
                .collectiveBehaviours(List.of())
                .build();
        assertThat(more.getUnanswered())
                .containsExactly(
                        StrategyQuestion.HOW_MANY,
                        StrategyQuestion.WHERE,
                        StrategyQuestion.WHICH_SKILLS,
                        StrategyQuestion.HOW_THEY_BEHAVE);
    }

    @Test
    void yearsOutOfOrderAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LeadershipStrategy.builder()
                        .copying(strategy)
                        .lastYear(2025)
                        .build())
                .withMessageContaining("'lastYear' is 2025, before 'firstYear' 2026.");
    }

    @Test
    void aNeedTwiceOrOutsideTheYearsIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LeadershipStrategy.builder()
                        .copying(strategy)
                        .addNeed(strategy.getNeeds().get(0))
                        .lastYear(2029)
                        .build())
                .withMessageContaining("role 'ward manager' is needed twice in one place.")
                .withMessageContaining("role 'ward manager' has a number for 2030, outside 2026 to 2029.");
    }

    @Test
    void aQuestionIsAConstruct() {
        assertThat(StrategyQuestion.WHERE.getConstruct())
                .isEqualTo(ConstructId.parse("leadership-strategy-2014:positions"));
    }
}
