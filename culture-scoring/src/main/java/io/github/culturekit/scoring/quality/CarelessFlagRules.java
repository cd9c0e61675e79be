package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A flag's value lies beyond its cut-off. */
final class CarelessFlagRules implements CrossCheck<CarelessFlag> {

    @Override
    public void check(CarelessFlag flag, Breaches breaches) {
        if (flag.getCheck() != null
                && flag.getValue() != null
                && flag.getCutOff() != null
                && !flag.getCheck().isFlagged(flag.getValue(), flag.getCutOff())) {
            breaches.add(
                    "value",
                    "'value' is " + flag.getValue() + ", but " + flag.getCheck() + " is flagged "
                            + flag.getCheck().describe(flag.getCutOff())
                            + ". Maybe the value and the cut-off were swapped.");
        }
    }
}
