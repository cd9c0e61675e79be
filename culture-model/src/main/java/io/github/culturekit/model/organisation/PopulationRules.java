package io.github.culturekit.model.organisation;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A part is counted once and is no larger than the whole. */
final class PopulationRules implements CrossCheck<Population> {

    @Override
    public void check(Population population, Breaches breaches) {
        Set<Cut> seen = new HashSet<>();
        List<HeadCount> counts = population.getHeadCounts();
        for (int i = 0; i < counts.size(); i++) {
            HeadCount count = counts.get(i);
            if (count == null) {
                continue;
            }
            String property = "headCounts[" + i + "]";
            if (!seen.add(count.getCut())) {
                breaches.add(property, "the cut '" + count.getCut() + "' is counted twice. Maybe remove the second.");
            }
            if (population.getPeople() != null && count.getPeople() > population.getPeople()) {
                breaches.add(
                        property,
                        "the cut '" + count.getCut() + "' has " + count.getPeople() + " people, more than the unit's "
                                + population.getPeople() + ". Maybe the two counts are of different days.");
            }
        }
    }
}
