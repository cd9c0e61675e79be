package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** No more are counted than there are. */
final class ProportionRules implements CrossCheck<Proportion> {

    @Override
    public void check(Proportion value, Breaches breaches) {
        if (value.getCount() != null && value.getN() != null && value.getCount() > value.getN()) {
            breaches.add(
                    "count",
                    "'count' is " + value.getCount() + ", but there are only " + value.getN()
                            + " people. Maybe answers were counted rather than people.");
        }
    }
}
