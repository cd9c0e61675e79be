package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;

/** A construct stands in one tier at most. */
final class WeightOrderRules implements CrossCheck<WeightOrder> {

    @Override
    public void check(WeightOrder order, Breaches breaches) {
        if (order.getTiers().contains(null)) {
            return;
        }
        Set<ConstructId> seen = new HashSet<>();
        order.named()
                .filter(construct -> !seen.add(construct))
                .forEach(construct -> breaches.add(
                        "tiers",
                        "construct '" + construct + "' is named twice; it can stand in one tier. Maybe put constructs"
                                + " that matter the same into one tier."));
    }
}
