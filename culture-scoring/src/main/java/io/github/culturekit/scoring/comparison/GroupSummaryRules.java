package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** A mean takes one person and a variance two; a variance is not negative. */
final class GroupSummaryRules implements CrossCheck<GroupSummary> {

    @Override
    public void check(GroupSummary value, Breaches breaches) {
        check("mean", value.getMean(), value.getN(), 1, breaches);
        check("variance", value.getVariance(), value.getN(), 2, breaches);
        Statistic variance = value.getVariance();
        if (variance != null && variance.isDefined() && variance.getValue() < 0) {
            breaches.add(
                    "variance", "'variance' is " + variance + "; it must be 0 or more. Maybe it was rounded below 0.");
        }
    }

    private static void check(
            String property, @Nullable Statistic statistic, @Nullable Integer n, int fewest, Breaches breaches) {
        if (statistic != null && n != null && statistic.isDefined() != (n >= fewest)) {
            breaches.add(
                    property,
                    "'" + property + "' is " + statistic + " of " + n
                            + " people; it must be a number just where there are " + fewest
                            + " or more. Maybe n counts other people.");
        }
    }
}
