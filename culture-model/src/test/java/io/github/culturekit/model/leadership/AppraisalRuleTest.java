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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalRuleTest {

    private final AppraisalRule yesOrNo = AppraisalRule.yesOrNo2012();
    private final AppraisalRule strict = AppraisalRule.definitelyOnly();
    private final AppraisalRule lenient = AppraisalRule.toSomeExtent();

    @Test
    void fourTimesYesIsWellStructuredByEveryRule() {
        Appraisal appraisal = answered(AppraisalAnswer.YES);
        assertThat(List.of(yesOrNo, strict, lenient)).allSatisfy(rule -> {
            assertThat(rule.judge(appraisal).getQuality()).contains(AppraisalQuality.WELL_STRUCTURED);
            assertThat(rule.judge(appraisal).getUnmet()).isEmpty();
        });
    }

    @Test
    void toSomeExtentDividesTheRules() {
        Appraisal appraisal = answered(AppraisalAnswer.TO_SOME_EXTENT);
        assertThat(strict.judge(appraisal).getQuality()).contains(AppraisalQuality.POORLY_STRUCTURED);
        assertThat(lenient.judge(appraisal).getQuality()).contains(AppraisalQuality.WELL_STRUCTURED);
        assertThat(yesOrNo.judge(appraisal).getUndecided()).contains(AppraisalUndecided.ANSWER_NOT_OFFERED);
    }

    @ParameterizedTest
    @CsvSource({"HELPED_JOB", "CLEAR_OBJECTIVES", "FELT_VALUED"})
    void oneConditionThatFailsMakesItPoorlyStructured(AppraisalCondition condition) {
        Appraisal.Builder appraisal = Appraisal.builder().copying(answered(AppraisalAnswer.YES));
        switch (condition) {
            case HELPED_JOB -> appraisal.helpedJob(AppraisalAnswer.NO);
            case CLEAR_OBJECTIVES -> appraisal.clearObjectives(AppraisalAnswer.NO);
            default -> appraisal.feltValued(AppraisalAnswer.NO);
        }
        AppraisalVerdict verdict = yesOrNo.judge(appraisal.build());
        assertThat(verdict.getQuality()).contains(AppraisalQuality.POORLY_STRUCTURED);
        assertThat(verdict.getUnmet()).containsExactly(condition);
    }

    @Test
    void aConditionThatFailsDecidesAlsoWhereAnotherWasNotAnswered() {
        Appraisal appraisal = Appraisal.builder()
                .held(AppraisalHeld.YES)
                .feltValued(AppraisalAnswer.NO)
                .build();
        assertThat(strict.judge(appraisal).getQuality()).contains(AppraisalQuality.POORLY_STRUCTURED);
    }

    @Test
    void withoutAnAppraisalThereIsNone() {
        AppraisalVerdict verdict =
                strict.judge(Appraisal.builder().held(AppraisalHeld.NO).build());
        assertThat(verdict.getQuality()).contains(AppraisalQuality.NONE);
        assertThat(verdict.getUnmet()).containsExactly(AppraisalCondition.HELD);
    }

    @Test
    void whatCannotBeToldHasItsReason() {
        assertThat(undecided(Appraisal.builder())).isEqualTo(AppraisalUndecided.NOT_ANSWERED);
        assertThat(undecided(Appraisal.builder().held(AppraisalHeld.CANNOT_REMEMBER)))
                .isEqualTo(AppraisalUndecided.CANNOT_REMEMBER);
        assertThat(undecided(Appraisal.builder().held(AppraisalHeld.YES).helpedJob(AppraisalAnswer.YES)))
                .isEqualTo(AppraisalUndecided.NOT_ANSWERED);
        assertThat(undecided(Appraisal.builder().held(AppraisalHeld.NO).helpedJob(AppraisalAnswer.YES)))
                .isEqualTo(AppraisalUndecided.CONTRADICTORY);
    }

    @Test
    void sharesAreOfThoseWithAVerdict() {
        AppraisalCounts counts = AppraisalCounts.of(List.of(
                yesOrNo.judge(answered(AppraisalAnswer.YES)),
                yesOrNo.judge(answered(AppraisalAnswer.NO)),
                yesOrNo.judge(answered(AppraisalAnswer.NO)),
                yesOrNo.judge(Appraisal.builder().held(AppraisalHeld.NO).build()),
                yesOrNo.judge(Appraisal.builder().build())));
        assertThat(counts.getPercent(AppraisalQuality.WELL_STRUCTURED)).isEqualTo(Statistic.of(25));
        assertThat(counts.getPercent(AppraisalQuality.POORLY_STRUCTURED)).isEqualTo(Statistic.of(50));
        assertThat(counts.getPercent(AppraisalQuality.NONE)).isEqualTo(Statistic.of(25));
        assertThat(counts.getUndecided()).isEqualTo(1);
        assertThat(AppraisalCounts.of(List.of()).getPercent(AppraisalQuality.NONE))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void verdictsOfDifferentRulesAreNotAdded() {
        Appraisal appraisal = answered(AppraisalAnswer.YES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppraisalCounts.of(List.of(strict.judge(appraisal), lenient.judge(appraisal))))
                .withMessageContaining("Maybe judge everybody by one of them.");
    }

    @Test
    void theItemsOfTheStaffSurveyMoveWithTheYear() {
        Map<String, Integer> answers = Map.of("q21a", 1, "q21b", 2, "q21c", 1, "q21d", 3, "q23a", 2);
        Appraisal appraisal = AppraisalItems.staffSurvey(2022).read(answers);
        assertThat(appraisal.getHeld()).contains(AppraisalHeld.YES);
        assertThat(appraisal.getHelpedJob()).contains(AppraisalAnswer.TO_SOME_EXTENT);
        assertThat(appraisal.getFeltValued()).contains(AppraisalAnswer.NO);
        assertThat(AppraisalItems.staffSurvey(2025).read(answers).getHeld()).contains(AppraisalHeld.NO);
        assertThat(AppraisalItems.staffSurvey(2021).read(answers).getHeld()).isEmpty();
    }

    @Test
    void anUnknownYearOrCodeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppraisalItems.staffSurvey(2019))
                .withMessageContaining("NHS Staff Survey 2019 is not known here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppraisalItems.staffSurvey(2024).read(Map.of("q23b", 9)))
                .withMessage(
                        "Item 'q23b': answer code 9 is not one of 1 to 3. Maybe it marks a missing answer: leave it"
                                + " out.");
    }

    @Test
    void whatCountsIsOfferedAndNeverNo() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AppraisalRule.builder()
                        .copying(yesOrNo)
                        .addCounting(AppraisalAnswer.TO_SOME_EXTENT)
                        .build())
                .withMessageContaining("'counting' holds TO_SOME_EXTENT");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AppraisalRule.builder()
                        .copying(strict)
                        .addCounting(AppraisalAnswer.NO)
                        .build())
                .withMessageContaining("'counting' holds NO");
    }

    @Test
    void aVerdictIsOneThingOrAnother() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AppraisalVerdict.builder().rule("own").build())
                .withMessageContaining("'quality' is null and 'undecided' is null; exactly one of them is set.");
    }

    @Test
    void aConditionIsAConstruct() {
        assertThat(AppraisalCondition.HELPED_JOB.getConstruct()).isEqualTo(ConstructId.parse("appraisal-2012:useful"));
    }

    private AppraisalUndecided undecided(Appraisal.Builder appraisal) {
        return strict.judge(appraisal.build()).getUndecided().orElseThrow();
    }

    private static Appraisal answered(AppraisalAnswer answer) {
        return Appraisal.builder()
                .held(AppraisalHeld.YES)
                .helpedJob(answer)
                .clearObjectives(answer)
                .feltValued(answer)
                .build();
    }
}
