package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.Arrays;
import java.util.Objects;

/** The bands are in order, and none is empty. */
final class RatingAxisRules implements CrossCheck<RatingAxis> {

    @Override
    public void check(RatingAxis axis, Breaches breaches) {
        Double[] limits = {axis.getMinimum(), axis.getMediumFrom(), axis.getHighFrom(), axis.getMaximum()};
        if (Arrays.stream(limits).anyMatch(Objects::isNull)) {
            return;
        }
        boolean finite = Arrays.stream(limits).allMatch(Double::isFinite);
        if (!finite || limits[0] >= limits[1] || limits[1] >= limits[2] || limits[2] > limits[3]) {
            breaches.add(
                    "mediumFrom",
                    "the limits are " + Arrays.toString(limits)
                            + "; they must rise from the lowest rating over both bands to the highest. Maybe two of them"
                            + " are exchanged.");
        }
    }
}
