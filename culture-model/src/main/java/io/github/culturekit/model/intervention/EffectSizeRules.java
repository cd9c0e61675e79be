package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** Every number lies in its metric's range, and the interval comes with both ends around the value. */
final class EffectSizeRules implements CrossCheck<EffectSize> {

    @Override
    public void check(EffectSize effect, Breaches breaches) {
        range("value", effect.getValue(), effect.getMetric(), breaches);
        range("lower", effect.lower(), effect.getMetric(), breaches);
        range("upper", effect.upper(), effect.getMetric(), breaches);
        interval(effect, breaches);
    }

    private static void range(
            String property, @Nullable Double number, @Nullable EffectMetric metric, Breaches breaches) {
        if (number == null) {
            return;
        }
        if (!Double.isFinite(number)) {
            breaches.add(
                    property,
                    "'" + property + "' is " + number + "; it must be a finite number. Maybe the source gives none:"
                            + " then leave the effect out.");
            return;
        }
        if (metric == null) {
            return;
        }
        switch (metric) {
            case CORRELATION, CORRECTED_CORRELATION -> {
                if (Math.abs(number) > 1) {
                    breaches.add(
                            property,
                            "'" + property + "' is " + number + "; a correlation lies between -1 and 1. Maybe the"
                                    + " metric is another: check the source.");
                }
            }
            case ODDS_RATIO, RELATIVE_RISK -> {
                if (number <= 0) {
                    breaches.add(
                            property,
                            "'" + property + "' is " + number + "; a ratio is greater than 0. Maybe it is on the log"
                                    + " scale: give its exponential.");
                }
            }
            case PERCENT_CHANGE -> {
                if (number < -100) {
                    breaches.add(
                            property,
                            "'" + property + "' is " + number + "; nothing falls by more than 100 per cent. Maybe the"
                                    + " sign or the decimal point is wrong.");
                }
            }
            case COHENS_D, HEDGES_G -> {
                // any finite number
            }
        }
    }

    private static void interval(EffectSize effect, Breaches breaches) {
        Double lower = effect.lower();
        Double upper = effect.upper();
        Double value = effect.getValue();
        if ((lower == null) != (upper == null)) {
            String absent = lower == null ? "lower" : "upper";
            breaches.add(
                    absent,
                    "'" + absent
                            + "' is missing; an interval has both ends. Maybe the source gives only one: then leave"
                            + " both out.");
        }
        if (lower != null && value != null && lower > value) {
            breaches.add(
                    "lower",
                    "'lower' is " + lower + "; it must not be above the value " + value
                            + ". Maybe the ends are swapped.");
        }
        if (upper != null && value != null && upper < value) {
            breaches.add(
                    "upper",
                    "'upper' is " + upper + "; it must not be below the value " + value
                            + ". Maybe the ends are swapped.");
        }
    }
}
