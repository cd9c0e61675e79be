package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The range has a length. */
final class ScoringStatementRules implements CrossCheck<ScoringStatement> {

    @Override
    public void check(ScoringStatement value, Breaches breaches) {
        Double minimum = value.getMinimum();
        Double maximum = value.getMaximum();
        if (minimum != null && maximum != null && !(minimum < maximum)) {
            breaches.add(
                    "minimum",
                    "the range from " + minimum + " to " + maximum + " is empty. Maybe its ends are swapped.");
        }
    }
}
