package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The higher estimate is not the lower one. */
final class InformationValueRules implements CrossCheck<InformationValue> {

    @Override
    public void check(InformationValue information, Breaches breaches) {
        if (information.getValue() != null
                && information.getHigher() != null
                && information.getHigher() < information.getValue()) {
            breaches.add(
                    "higher",
                    "'higher' is " + information.getHigher() + "; it must be at least the value, "
                            + information.getValue() + ". Maybe the two were mixed up.");
        }
    }
}
