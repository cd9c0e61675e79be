package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A figure is a finite number. */
final class FigureRules implements CrossCheck<Figure> {

    @Override
    public void check(Figure figure, Breaches breaches) {
        if (figure.getValue() != null && !Double.isFinite(figure.getValue())) {
            breaches.add(
                    "value",
                    "'value' is " + figure.getValue()
                            + "; it must be a finite number. Maybe the source gives none: then leave the figure out.");
        }
    }
}
