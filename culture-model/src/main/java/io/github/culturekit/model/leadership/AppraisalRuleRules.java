package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** What counts is offered, and "no" does not count. */
final class AppraisalRuleRules implements CrossCheck<AppraisalRule> {

    @Override
    public void check(AppraisalRule rule, Breaches breaches) {
        for (@Nullable AppraisalAnswer answer : rule.getCounting()) {
            if (answer == AppraisalAnswer.NO
                    || answer != null && !rule.getOffered().contains(answer)) {
                breaches.add(
                        "counting",
                        "'counting' holds " + answer + "; it must hold only answers other than NO that are offered, "
                                + rule.getOffered() + ". Maybe add it to 'offered'.");
            }
        }
    }
}
