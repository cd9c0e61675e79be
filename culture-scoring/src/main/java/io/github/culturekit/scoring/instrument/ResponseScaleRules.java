package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes make a scale that fits a byte; labels and thresholds are on it. */
final class ResponseScaleRules implements CrossCheck<ResponseScale> {

    @Override
    public void check(ResponseScale scale, Breaches breaches) {
        if (scale.getMinimum() == null || scale.getMaximum() == null || scale.getStep() <= 0) {
            return;
        }
        if (!codesMakeAScale(scale, breaches)) {
            return;
        }
        checkUnused(scale, breaches);
        checkLabels(scale, breaches);
        checkThresholds(scale, breaches);
    }

    private static boolean codesMakeAScale(ResponseScale scale, Breaches breaches) {
        long span = (long) scale.getMaximum() - scale.getMinimum();
        String name = "response scale '" + scale.getId() + "' ";
        if (span <= 0) {
            breaches.add(
                    "maximum",
                    name + "runs from " + scale.getMinimum() + " to " + scale.getMaximum()
                            + "; the maximum must be above the minimum. Maybe the two are swapped.");
            return false;
        }
        if (span % scale.getStep() != 0) {
            breaches.add(
                    "step",
                    name + "runs from " + scale.getMinimum() + " to " + scale.getMaximum() + ", which steps of "
                            + scale.getStep() + " do not reach. Maybe the step or the maximum is wrong.");
            return false;
        }
        long options = span / scale.getStep() + 1;
        if (options > ResponseScale.MOST_OPTIONS) {
            breaches.add(
                    "maximum",
                    name + "has " + options + " options; an answer is kept in one byte, so there are at most "
                            + ResponseScale.MOST_OPTIONS + ". Maybe set a larger step, or group the answers first.");
            return false;
        }
        return true;
    }

    private static void checkUnused(ResponseScale scale, Breaches breaches) {
        for (Integer code : scale.getUnusedCodes()) {
            if (code != null && (code <= scale.getMinimum() || code >= scale.getMaximum())) {
                breaches.add(
                        "unusedCodes",
                        "response scale '" + scale.getId() + "': " + code
                                + " is unused, but is not between the minimum "
                                + scale.getMinimum() + " and the maximum " + scale.getMaximum()
                                + ". Maybe move the minimum or the maximum instead.");
            }
        }
    }

    private static void checkLabels(ResponseScale scale, Breaches breaches) {
        Map<String, Integer> codes = new HashMap<>();
        scale.getLabels().forEach((code, label) -> {
            if (code == null || label == null) {
                return;
            }
            requireCode(scale, "labels", code, "has a label", breaches);
            @Nullable Integer other = codes.put(label.strip().toLowerCase(Locale.ROOT), code);
            if (other != null) {
                breaches.add(
                        "labels",
                        "response scale '" + scale.getId() + "' calls both " + other + " and " + code + " '" + label
                                + "'; a label in a file must mean one code. Maybe tell the two apart.");
            }
        });
    }

    private static void checkThresholds(ResponseScale scale, Breaches breaches) {
        @Nullable Integer from = scale.favourableFrom();
        @Nullable Integer to = scale.unfavourableTo();
        if (from == null && to == null) {
            return;
        }
        if (from == null || to == null) {
            breaches.add(
                    from == null ? "favourableFrom" : "unfavourableTo",
                    "response scale '" + scale.getId()
                            + "' has only one of favourableFrom and unfavourableTo; they come together. Maybe add "
                            + (from == null ? "favourableFrom." : "unfavourableTo."));
            return;
        }
        requireCode(scale, "favourableFrom", from, "is favourableFrom", breaches);
        requireCode(scale, "unfavourableTo", to, "is unfavourableTo", breaches);
        if (to >= from) {
            breaches.add(
                    "unfavourableTo",
                    "response scale '" + scale.getId() + "' is unfavourable up to " + to + " and favourable from "
                            + from + "; no option can be both. Maybe the two are swapped.");
        }
    }

    private static void requireCode(ResponseScale scale, String property, int code, String what, Breaches breaches) {
        if (scale.optionOf(code).isEmpty()) {
            breaches.add(
                    property,
                    "response scale '" + scale.getId() + "': " + code + " " + what + " but is not among its "
                            + scale.describeCodes() + ". Maybe mend the code, the minimum or the maximum.");
        }
    }
}
