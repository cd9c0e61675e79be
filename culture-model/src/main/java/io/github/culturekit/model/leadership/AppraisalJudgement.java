package io.github.culturekit.model.leadership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an {@link AppraisalRule} comes to its verdict. */
final class AppraisalJudgement {

    private AppraisalJudgement() {}

    static AppraisalVerdict of(AppraisalRule rule, Appraisal appraisal) {
        Map<AppraisalCondition, AppraisalAnswer> answers = answers(appraisal);
        AppraisalVerdict.Builder verdict = AppraisalVerdict.builder().rule(rule.getLabel());
        @Nullable AppraisalHeld held = appraisal.held();
        if (held == null) {
            return verdict.undecided(AppraisalUndecided.NOT_ANSWERED).build();
        }
        if (held != AppraisalHeld.YES && !answers.isEmpty()) {
            return verdict.undecided(AppraisalUndecided.CONTRADICTORY).build();
        }
        return switch (held) {
            case CANNOT_REMEMBER ->
                verdict.undecided(AppraisalUndecided.CANNOT_REMEMBER).build();
            case NO ->
                verdict.quality(AppraisalQuality.NONE)
                        .addUnmet(AppraisalCondition.HELD)
                        .build();
            case YES -> ofAnswers(rule, answers, verdict);
        };
    }

    private static AppraisalVerdict ofAnswers(
            AppraisalRule rule, Map<AppraisalCondition, AppraisalAnswer> answers, AppraisalVerdict.Builder verdict) {
        if (!rule.getOffered().containsAll(answers.values())) {
            return verdict.undecided(AppraisalUndecided.ANSWER_NOT_OFFERED).build();
        }
        List<AppraisalCondition> unmet = answers.entrySet().stream()
                .filter(answer -> !rule.getCounting().contains(answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!unmet.isEmpty()) {
            return verdict.quality(AppraisalQuality.POORLY_STRUCTURED)
                    .unmet(unmet)
                    .build();
        }
        return answers.size() < AppraisalCondition.values().length - 1
                ? verdict.undecided(AppraisalUndecided.NOT_ANSWERED).build()
                : verdict.quality(AppraisalQuality.WELL_STRUCTURED).build();
    }

    private static Map<AppraisalCondition, AppraisalAnswer> answers(Appraisal appraisal) {
        Map<AppraisalCondition, AppraisalAnswer> answers = new EnumMap<>(AppraisalCondition.class);
        appraisal.getHelpedJob().ifPresent(answer -> answers.put(AppraisalCondition.HELPED_JOB, answer));
        appraisal.getClearObjectives().ifPresent(answer -> answers.put(AppraisalCondition.CLEAR_OBJECTIVES, answer));
        appraisal.getFeltValued().ifPresent(answer -> answers.put(AppraisalCondition.FELT_VALUED, answer));
        return answers;
    }
}
