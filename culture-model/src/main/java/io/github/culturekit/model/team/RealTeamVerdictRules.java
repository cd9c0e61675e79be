package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** There is a verdict or a reason for none, and never both. */
final class RealTeamVerdictRules implements CrossCheck<RealTeamVerdict> {

    @Override
    public void check(RealTeamVerdict verdict, Breaches breaches) {
        if ((verdict.kind() == null) == (verdict.undecided() == null)) {
            breaches.add(
                    "kind",
                    "'kind' is " + verdict.kind() + " and 'undecided' is " + verdict.undecided()
                            + "; exactly one of them is set. Maybe remove 'undecided'.");
        }
    }
}
