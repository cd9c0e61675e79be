package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** Nothing needs or excludes itself. */
final class OptionPairRules implements CrossCheck<OptionPair> {

    @Override
    public void check(OptionPair pair, Breaches breaches) {
        if (pair.getOption() != null && pair.getOption().equals(pair.getOther())) {
            breaches.add(
                    "other",
                    "'other' is '" + pair.getOther()
                            + "', as 'option' is; the two must differ. Maybe one of them is a slip.");
        }
    }
}
