package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The order turns somewhere, or there is a reason why it does not. */
final class FlipRules implements CrossCheck<Flip> {

    @Override
    public void check(Flip flip, Breaches breaches) {
        if ((flip.at() == null) == (flip.never() == null)) {
            breaches.add(
                    "at",
                    "a flip has either 'at' or 'never', here " + (flip.at() == null ? "neither" : "both")
                            + ". Maybe leave out the one that does not hold.");
        }
    }
}
