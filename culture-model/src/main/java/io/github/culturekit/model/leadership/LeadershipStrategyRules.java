package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years are in order, needs lie within them, and each role stands once in each place. */
final class LeadershipStrategyRules implements CrossCheck<LeadershipStrategy> {

    @Override
    public void check(LeadershipStrategy strategy, Breaches breaches) {
        @Nullable Integer first = strategy.getFirstYear();
        @Nullable Integer last = strategy.getLastYear();
        if (first != null && last != null && last < first) {
            breaches.add(
                    "lastYear",
                    "'lastYear' is " + last + ", before 'firstYear' " + first + ". Maybe the two are exchanged.");
            return;
        }
        Set<List<Object>> places = new HashSet<>();
        for (int i = 0; i < strategy.getNeeds().size(); i++) {
            @Nullable LeadershipNeed need = strategy.getNeeds().get(i);
            if (need == null) {
                continue;
            }
            String property = "needs[" + i + "]";
            if (!places.add(List.of(need.getRole(), need.getUnit(), need.getLevel()))) {
                breaches.add(
                        property,
                        "role '" + need.getRole() + "' is needed twice in one place. Maybe add the two numbers up.");
            }
            for (Integer year : need.getNumbers().keySet()) {
                if (first != null && year < first || last != null && year > last) {
                    breaches.add(
                            property + ".numbers",
                            "role '" + need.getRole() + "' has a number for " + year + ", outside " + first + " to "
                                    + last + ". Maybe move the strategy's first or last year.");
                }
            }
        }
    }
}
