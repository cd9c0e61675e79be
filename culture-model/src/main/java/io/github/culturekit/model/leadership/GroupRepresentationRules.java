package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A group is some of the people, not all of them. */
final class GroupRepresentationRules implements CrossCheck<GroupRepresentation> {

    @Override
    public void check(GroupRepresentation representation, Breaches breaches) {
        if (representation.getGroup() != null && representation.getGroup().isEveryone()) {
            breaches.add("group", "'group' is everyone, who have no share to compare. Maybe name an attribute.");
        }
    }
}
