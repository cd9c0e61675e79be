package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;

/** Numbers that follow from others: they are stated for readers, and must agree to the last bit. */
final class Derived {

    private Derived() {}

    static void require(String property, double stated, double expected, String formula, Breaches breaches) {
        if (!Double.isFinite(stated) || stated != expected) {
            breaches.add(
                    property,
                    "'" + property + "' is " + stated + "; it must be finite and equal " + formula + ", here "
                            + expected + ". Maybe a number was rounded or edited: recommend again.");
        }
    }
}
