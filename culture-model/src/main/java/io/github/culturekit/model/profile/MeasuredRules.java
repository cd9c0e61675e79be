package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** A mean is finite and someone stands behind it; spread is not negative. */
final class MeasuredRules implements CrossCheck<Measured> {

    @Override
    public void check(Measured value, Breaches breaches) {
        if (value.getMean() != null && !Double.isFinite(value.getMean())) {
            breaches.add(
                    "mean",
                    "'mean' is " + value.getMean() + "; it must be finite. Maybe nobody answered: withhold the score.");
        }
        if (value.getBase() != null && value.getBase().getRespondents() == 0) {
            breaches.add(
                    "base",
                    "'base' has 0 respondents; a mean needs at least one. Maybe nobody answered: withhold the score.");
        }
        notNegative("standardDeviation", value.getStandardDeviation(), breaches);
        notNegative("standardError", value.getStandardError(), breaches);
    }

    private static void notNegative(String property, @Nullable Statistic spread, Breaches breaches) {
        if (spread != null && spread.isDefined() && spread.getValue() < 0) {
            breaches.add(
                    property,
                    "'" + property + "' is " + spread
                            + "; it must be 0 or more. Maybe a variance was rounded below 0.");
        }
    }
}
