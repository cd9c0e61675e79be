package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReflexivityRuleTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private final ReflexivityRule rule = ReflexivityRule.standard();

    @Test
    void regularReviewsOfEverythingWithAChangeAreReflexive() {
        ReflexivityResult result = judge(
                review("2026-03-01", ReflexivityFocus.OBJECTIVES, ReflexivityFocus.STRATEGIES),
                TeamReview.builder()
                        .day(LocalDate.of(2026, 5, 1))
                        .addFocus(ReflexivityFocus.PROCESSES, ReflexivityFocus.ENVIRONMENT)
                        .addChange("Handover at the bedside")
                        .build());
        assertThat(result.getLevel()).isEqualTo(ReflexivityLevel.REFLEXIVE);
        assertThat(result.getReviews()).isEqualTo(2);
        assertThat(result.getChanges()).isEqualTo(1);
        assertThat(result.getLongestGap()).isEqualTo(61);
        assertThat(result.getReasons()).isEmpty();
    }

    @Test
    void reviewsWithoutChangeOrOfAPartOnlyReflect() {
        ReflexivityResult result = judge(
                review("2026-03-01", ReflexivityFocus.OBJECTIVES, ReflexivityFocus.STRATEGIES),
                review("2026-05-01", ReflexivityFocus.PROCESSES));
        assertThat(result.getLevel()).isEqualTo(ReflexivityLevel.REFLECTS);
        assertThat(result.getMissing()).containsExactly(ReflexivityFocus.ENVIRONMENT);
        assertThat(result.getReasons())
                .containsExactly(
                        "No review looked at the team's environment. Maybe start the next one there.",
                        "No review led to a change. Maybe end each one with what will be done differently.");
    }

    @Test
    void aLongTimeWithoutAReviewIsNoReflexivity() {
        ReflexivityResult result = judge(TeamReview.builder()
                .day("2026-06-01")
                .addFocus(ReflexivityFocus.values())
                .addChange("Shorter rounds")
                .build());
        assertThat(result.getLevel()).isEqualTo(ReflexivityLevel.NONE);
        assertThat(result.getLongestGap()).isEqualTo(151);
        assertThat(rule.withDaysBetween(160)
                        .judge(
                                List.of(TeamReview.builder()
                                        .day("2026-06-01")
                                        .addFocus(ReflexivityFocus.values())
                                        .addChange("Shorter rounds")
                                        .build()),
                                FROM,
                                TO)
                        .getLevel())
                .isEqualTo(ReflexivityLevel.REFLEXIVE);
    }

    @Test
    void aReviewOutsideTheTimeDoesNotCount() {
        ReflexivityResult result = judge(
                review("2025-12-31", ReflexivityFocus.OBJECTIVES), review("2026-07-01", ReflexivityFocus.OBJECTIVES));
        assertThat(result.getReviews()).isZero();
        assertThat(result.getLevel()).isEqualTo(ReflexivityLevel.NONE);
    }

    @Test
    void aShortTimeWithoutAReviewIsStillNoReflexivity() {
        assertThat(rule.judge(List.of(), FROM, FROM.plusDays(3)).getLevel()).isEqualTo(ReflexivityLevel.NONE);
    }

    @Test
    void orderMakesNoDifference() {
        TeamReview first = review("2026-03-01", ReflexivityFocus.OBJECTIVES);
        TeamReview second = review("2026-05-01", ReflexivityFocus.PROCESSES);
        assertThat(judge(second, first)).isEqualTo(judge(first, second));
    }

    @Test
    void aTimeThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.judge(List.of(), TO, FROM))
                .withMessage("The time from 2026-06-30 to 2026-01-01 ends before it starts. Maybe exchange the days.");
    }

    @Test
    void aReviewOfTheSameThingTwiceOrOnNoDayIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> review("2026-13-01", ReflexivityFocus.OBJECTIVES, ReflexivityFocus.OBJECTIVES))
                .withMessageContaining("'day' is '2026-13-01', which is no day of the calendar.")
                .withMessageContaining("'focus' is [OBJECTIVES, OBJECTIVES], which repeats itself.");
    }

    @Test
    void aFocusIsAConstruct() {
        assertThat(ReflexivityFocus.STRATEGIES.getConstruct())
                .isEqualTo(ConstructId.parse("team-reflexivity-2018:strategies"));
    }

    private ReflexivityResult judge(TeamReview... reviews) {
        return rule.judge(List.of(reviews), FROM, TO);
    }

    private static TeamReview review(String day, ReflexivityFocus... focus) {
        return TeamReview.builder().day(day).addFocus(focus).build();
    }
}
