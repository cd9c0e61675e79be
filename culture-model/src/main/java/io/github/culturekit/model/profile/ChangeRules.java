package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A change leads from a number to a number. */
final class ChangeRules implements CrossCheck<Change> {

    @Override
    public void check(Change change, Breaches breaches) {
        Finite.require("before", change.getBefore(), breaches);
        Finite.require("after", change.getAfter(), breaches);
    }
}
