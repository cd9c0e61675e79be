package io.github.culturekit.model.construct;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** An exact match carries the whole meaning. */
final class CrosswalkLinkRules implements CrossCheck<CrosswalkLink> {

    @Override
    public void check(CrosswalkLink link, Breaches breaches) {
        Double strength = link.getStrength();
        if (link.getRelation() == MatchRelation.EXACT && strength != null && strength != 1) {
            breaches.add(
                    "strength",
                    "'strength' is " + strength + " for an EXACT match; it must be 1. Maybe the relation is CLOSE.");
        }
    }
}
