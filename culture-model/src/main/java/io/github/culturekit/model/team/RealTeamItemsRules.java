package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;

/** A criterion is asked for once: two items could contradict each other. */
final class RealTeamItemsRules implements CrossCheck<RealTeamItems> {

    @Override
    public void check(RealTeamItems value, Breaches breaches) {
        Set<ConstructId> seen = new HashSet<>();
        value.getItems().forEach((item, criterion) -> {
            if (criterion != null && !seen.add(criterion)) {
                breaches.add(
                        "items",
                        "'items' asks for '" + criterion + "' twice, the second time in '" + item
                                + "'. Maybe leave one of the two items out.");
            }
        });
    }
}
