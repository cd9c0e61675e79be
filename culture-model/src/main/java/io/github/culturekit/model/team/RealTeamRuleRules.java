package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each criterion is asked for once, and size by its number. */
final class RealTeamRuleRules implements CrossCheck<RealTeamRule> {

    @Override
    public void check(RealTeamRule rule, Breaches breaches) {
        Set<ConstructId> seen = new HashSet<>();
        for (int i = 0; i < rule.getCriteria().size(); i++) {
            @Nullable ConstructId criterion = rule.getCriteria().get(i);
            String property = "criteria[" + i + "]";
            if (RealTeamCriteria.SIZE.equals(criterion)) {
                breaches.add(property, "'" + property + "' is the size of the team. Maybe set 'maximumSize' instead.");
            } else if (criterion != null && !seen.add(criterion)) {
                breaches.add(
                        property,
                        "'" + property + "' is '" + criterion + "', which stands twice. Maybe remove the second.");
            }
        }
    }
}
