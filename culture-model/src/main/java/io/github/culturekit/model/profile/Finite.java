package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import org.jspecify.annotations.Nullable;

/** Reports numbers that are none. */
final class Finite {

    private Finite() {}

    static void require(String property, @Nullable Double number, Breaches breaches) {
        if (number != null && !Double.isFinite(number)) {
            breaches.add(
                    property,
                    "'" + property + "' is " + number
                            + "; it must be a finite number. Maybe there was nothing to compute it from: then there is"
                            + " none to give.");
        }
    }
}
