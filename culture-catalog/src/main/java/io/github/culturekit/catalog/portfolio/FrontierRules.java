package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;

/** Whoever pays more gets more. */
final class FrontierRules implements CrossCheck<Frontier> {

    @Override
    public void check(Frontier frontier, Breaches breaches) {
        List<FrontierPoint> points = frontier.getPoints();
        if (points.contains(null)) {
            return;
        }
        for (int i = 1; i < points.size(); i++) {
            if (!(points.get(i).getCost() > points.get(i - 1).getCost()
                    && points.get(i).getValue() > points.get(i - 1).getValue())) {
                breaches.add(
                        "points[" + i + "]",
                        "the point costs " + points.get(i).getCost() + " and is worth "
                                + points.get(i).getValue()
                                + "; both must be above those of the point before. Maybe the points were put in another"
                                + " order.");
            }
        }
    }
}
