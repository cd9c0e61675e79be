package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** There is a stage or a reason for none, and never both. */
final class LeadershipStageResultRules implements CrossCheck<LeadershipStageResult> {

    @Override
    public void check(LeadershipStageResult result, Breaches breaches) {
        if ((result.stage() == null) == (result.undecided() == null)) {
            breaches.add(
                    "stage",
                    "'stage' is " + result.stage() + " and 'undecided' is " + result.undecided()
                            + "; exactly one of them is set. Maybe remove 'undecided'.");
        }
    }
}
