package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** There is a box or a reason for none, and never both. */
final class NineBoxPlacementRules implements CrossCheck<NineBoxPlacement> {

    @Override
    public void check(NineBoxPlacement placement, Breaches breaches) {
        if ((placement.box() == null) == (placement.notPlaced() == null)) {
            breaches.add(
                    "box",
                    "'box' is " + placement.box() + " and 'notPlaced' is " + placement.notPlaced()
                            + "; exactly one of them is set. Maybe remove 'notPlaced'.");
        }
    }
}
