package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A unit has an intervention once. */
final class RolloutRules implements CrossCheck<Rollout> {

    @Override
    public void check(Rollout rollout, Breaches breaches) {
        Set<UnitId> seen = new HashSet<>();
        List<UnitId> units = rollout.getUnits();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) != null && !seen.add(units.get(i))) {
                breaches.add(
                        "units[" + i + "]",
                        "unit '" + units.get(i)
                                + "' is listed twice. Maybe remove the second, or use Rollout.of(...).");
            }
        }
    }
}
