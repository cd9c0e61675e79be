package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day exists, and each area is named once. */
final class ObjectiveRules implements CrossCheck<Objective> {

    @Override
    public void check(Objective objective, Breaches breaches) {
        CalendarDays.check("due", objective.due(), breaches);
        Set<ConstructId> seen = new HashSet<>();
        for (@Nullable ConstructId domain : objective.getDomains()) {
            if (domain != null && !seen.add(domain)) {
                breaches.add("domains", "'domains' holds '" + domain + "' twice. Maybe another area was meant.");
            }
        }
    }
}
