package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A crosswalk leads from each construct to the next, and nothing counts for more than it has in common. */
final class WayRules implements CrossCheck<Way> {

    @Override
    public void check(Way way, Breaches breaches) {
        int steps = way.getConstructs().size() - 1;
        if (steps >= 0 && way.getCrosswalks().size() != steps) {
            breaches.add(
                    "crosswalks",
                    "a way over " + (steps + 1) + " constructs has "
                            + way.getCrosswalks().size()
                            + " crosswalks; it must have " + steps
                            + ", one from each construct to the next. Maybe one was left out.");
        }
        if (way.getStrength() != null && way.getShare() != null && way.getShare() > way.getStrength()) {
            breaches.add(
                    "share",
                    "'share' is " + way.getShare() + "; it must be at most the strength, " + way.getStrength()
                            + ". Maybe the two were mixed up.");
        }
    }
}
