package io.github.culturekit.model.construct;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A construct's links lead away from it, and say each thing once. */
final class ConstructRules implements CrossCheck<Construct> {

    @Override
    public void check(Construct construct, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        List<ConstructLink> links = construct.getLinks();
        for (int i = 0; i < links.size(); i++) {
            ConstructLink link = links.get(i);
            if (link == null) {
                continue;
            }
            if (link.getTo().equals(construct.getId())) {
                breaches.add(
                        "links[" + i + "].to",
                        "construct '" + construct.getId()
                                + "' is linked to itself. Maybe another construct was meant.");
            }
            if (!seen.add(link.getRelation() + " " + link.getTo())) {
                breaches.add(
                        "links[" + i + "]",
                        "construct '" + construct.getId() + "' says " + link.getRelation() + " of '" + link.getTo()
                                + "' twice. Maybe remove the second link.");
            }
        }
    }
}
