package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bounds are in order, and nothing is asked for twice. */
final class TeamObjectivesRuleRules implements CrossCheck<TeamObjectivesRule> {

    @Override
    public void check(TeamObjectivesRule rule, Breaches breaches) {
        if (rule.getMinimum() != null && rule.getMaximum() != null && rule.getMinimum() > rule.getMaximum()) {
            breaches.add(
                    "maximum",
                    "'maximum' is " + rule.getMaximum() + ", below 'minimum' " + rule.getMinimum()
                            + ". Maybe the two are exchanged.");
        }
        checkOnce("domains", rule.getDomains(), breaches);
        checkOnce("qualities", rule.getQualities(), breaches);
    }

    private static void checkOnce(String property, List<?> values, Breaches breaches) {
        Set<Object> seen = new HashSet<>();
        for (@Nullable Object value : values) {
            if (value != null && !seen.add(value)) {
                breaches.add(property, "'" + property + "' holds '" + value + "' twice. Maybe another one was meant.");
            }
        }
    }
}
