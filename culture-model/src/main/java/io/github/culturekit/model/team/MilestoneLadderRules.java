package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Each step is higher than the one before, and has a name of its own. */
final class MilestoneLadderRules implements CrossCheck<MilestoneLadder> {

    @Override
    public void check(MilestoneLadder ladder, Breaches breaches) {
        List<Milestone> milestones = ladder.getMilestones();
        if (milestones.stream().anyMatch(Objects::isNull)) {
            return;
        }
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            String property = "milestones[" + i + "]";
            if (i > 0 && milestone.getDays() <= milestones.get(i - 1).getDays()) {
                breaches.add(
                        property,
                        "'" + property + "' takes " + milestone.getDays() + " days, no more than the one before it, "
                                + milestones.get(i - 1).getDays() + ". Maybe sort them, the easiest first.");
            }
            if (!labels.add(milestone.getLabel())) {
                breaches.add(
                        property,
                        "'" + property + "' is '" + milestone.getLabel()
                                + "', a name that stands twice. Maybe rename it.");
            }
        }
    }
}
