package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** Limits are finite and in order. */
final class IntervalRules implements CrossCheck<Interval> {

    @Override
    public void check(Interval value, Breaches breaches) {
        Double lower = value.getLower();
        Double upper = value.getUpper();
        if (lower == null || upper == null) {
            return;
        }
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
            breaches.add(
                    "lower",
                    "the interval from " + lower + " to " + upper
                            + " has limits that are not finite or not in order. Maybe they are swapped.");
        }
    }
}
