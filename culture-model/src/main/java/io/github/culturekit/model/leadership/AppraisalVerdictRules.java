package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** There is a verdict or a reason for none, and never both. */
final class AppraisalVerdictRules implements CrossCheck<AppraisalVerdict> {

    @Override
    public void check(AppraisalVerdict verdict, Breaches breaches) {
        if ((verdict.quality() == null) == (verdict.undecided() == null)) {
            breaches.add(
                    "quality",
                    "'quality' is " + verdict.quality() + " and 'undecided' is " + verdict.undecided()
                            + "; exactly one of them is set. Maybe remove 'undecided'.");
        }
    }
}
