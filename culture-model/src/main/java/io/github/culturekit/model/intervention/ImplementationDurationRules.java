package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The longest time is finite and not below the shortest. */
final class ImplementationDurationRules implements CrossCheck<ImplementationDuration> {

    @Override
    public void check(ImplementationDuration duration, Breaches breaches) {
        Double minimum = duration.getMinimumMonths();
        Double maximum = duration.getMaximumMonths();
        if (maximum == null) {
            return;
        }
        if (maximum.isInfinite()) {
            breaches.add(
                    "maximumMonths",
                    "'maximumMonths' is " + maximum
                            + "; it must be finite. Maybe it never ends: give the time to set it"
                            + " up, and continuous.");
        }
        if (minimum != null && minimum > maximum) {
            breaches.add(
                    "minimumMonths",
                    "'minimumMonths' is " + minimum + "; it must not be above the maximum " + maximum
                            + ". Maybe the two are swapped.");
        }
    }
}
