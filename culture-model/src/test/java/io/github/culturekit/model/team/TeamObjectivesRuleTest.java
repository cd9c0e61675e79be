package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamObjectivesRuleTest {

    private final TeamObjectivesRule rule = TeamObjectivesRule.standard();

    @Test
    void sixGoodObjectivesOverAllAreasWantNothing() {
        ObjectivesReport report = rule.check(Teams.sound());
        assertThat(report.isSound()).isTrue();
        assertThat(report.getCovered()).isEqualTo(rule.getDomains());
        assertThat(report.getMissing()).isEmpty();
    }

    @Test
    void fiveLeaveAnAreaOpenUnlessOneServesTwo() {
        List<Objective> five = new ArrayList<>(Teams.sound().subList(0, 5));
        assertThat(rule.check(five).getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getQuality()).isEqualTo(ObjectiveQuality.COVERAGE);
            assertThat(finding.getObjective()).isEmpty();
            assertThat(finding.getAdvice())
                    .isEqualTo("No objective serves 'team-objective-domains-2018:productivity'. Maybe set one,"
                            + " or say which of them serves it.");
        });
        five.set(
                0,
                Objective.builder()
                        .copying(five.get(0))
                        .addDomain(rule.getDomains().get(5))
                        .build());
        assertThat(rule.check(five).isSound()).isTrue();
    }

    @Test
    void sevenAreTooMany() {
        List<Objective> seven = new ArrayList<>(Teams.sound());
        seven.add(Teams.objective("more", 0));
        assertThat(rule.check(seven).getFindings())
                .extracting(ObjectiveFinding::getQuality)
                .containsExactly(ObjectiveQuality.COUNT);
        assertThat(rule.withCount(3, 8).check(seven).isSound()).isTrue();
    }

    @Test
    void noObjectivesAreTooFewAndCoverNothing() {
        ObjectivesReport report = rule.check(List.of());
        assertThat(report.getObjectives()).isZero();
        assertThat(report.getMissing()).isEqualTo(rule.getDomains());
        assertThat(report.getFindings().get(0).getAdvice())
                .isEqualTo(
                        "The number of objectives is 0; 5 to 6 are asked for. Maybe an area that matters has none yet.");
    }

    @Test
    void anObjectiveOfWhichNothingIsSaidLacksEveryQuality() {
        List<Objective> objectives = new ArrayList<>(Teams.sound());
        objectives.set(
                5,
                Objective.builder()
                        .id("vague")
                        .text("Do well.")
                        .addDomain(rule.getDomains().get(5))
                        .build());
        assertThat(rule.check(objectives).getFindings())
                .allSatisfy(finding -> assertThat(finding.getObjective()).contains("vague"))
                .extracting(ObjectiveFinding::getQuality)
                .containsExactly(
                        ObjectiveQuality.CLEAR,
                        ObjectiveQuality.AGREED,
                        ObjectiveQuality.CHALLENGING,
                        ObjectiveQuality.ALIGNED,
                        ObjectiveQuality.FEEDBACK);
    }

    @Test
    void aClearObjectiveHasBothAMeasureAndADay() {
        Objective.Builder bare = Objective.builder()
                .id("o")
                .text("Fewer falls.")
                .agreed(true)
                .challenging(true)
                .alignedTo("trust")
                .feedback("weekly");
        TeamObjectivesRule one = rule.withCount(1, 1).withDomains(List.of());
        assertThat(one.check(List.of(bare.build())).getFindings().get(0).getAdvice())
                .contains("has neither measure nor day");
        assertThat(one.check(List.of(bare.measure("below 4").build()))
                        .getFindings()
                        .get(0)
                        .getAdvice())
                .contains("has no day");
        assertThat(one.check(List.of(bare.due(LocalDate.of(2027, 3, 31)).build()))
                        .isSound())
                .isTrue();
    }

    @Test
    void whatARuleDoesNotAskForIsNotFound() {
        TeamObjectivesRule countOnly = TeamObjectivesRule.builder()
                .copying(rule)
                .qualities(List.of(ObjectiveQuality.COUNT))
                .build();
        assertThat(countOnly.check(List.of()).getFindings()).hasSize(1);
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rule.withCount(6, 5))
                .withMessageContaining("'maximum' is 5, below 'minimum' 6. Maybe the two are exchanged.");
    }

    @Test
    void anAreaAskedForTwiceIsRefused() {
        ConstructId area = rule.getDomains().get(0);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rule.withDomains(List.of(area, area)))
                .withMessageContaining("'domains' holds '" + area + "' twice.");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Objective.builder()
                        .id("o")
                        .text("Fewer falls.")
                        .due("2027-02-30")
                        .addDomains(rule.getDomains().get(0), rule.getDomains().get(0))
                        .build())
                .withMessageContaining("'due' is '2027-02-30', which is no day of the calendar.")
                .withMessageContaining("'domains' holds 'team-objective-domains-2018:effectiveness' twice.");
    }
}
