package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;

/** The day exists, and nothing is listed twice. */
final class TeamReviewRules implements CrossCheck<TeamReview> {

    @Override
    public void check(TeamReview review, Breaches breaches) {
        CalendarDays.check("day", review.getDay(), breaches);
        if (new HashSet<>(review.getFocus()).size() < review.getFocus().size()) {
            breaches.add(
                    "focus", "'focus' is " + review.getFocus() + ", which repeats itself. Maybe remove the second.");
        }
    }
}
