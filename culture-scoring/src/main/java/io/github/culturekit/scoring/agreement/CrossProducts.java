package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;

/** Weighted points in the plane: their weight and means, and their squares and products about the means. */
record CrossProducts(double weight, double meanX, double meanY, double squaresX, double squaresY, double products) {

    /** Two scores of each person. */
    static CrossProducts ofPeople(List<double[]> people) {
        return of(people.stream()
                .map(person -> new CrossProducts(1, person[0], person[1], 0, 0, 0))
                .toList());
    }

    /** What lies between points, whatever lies within them. */
    static CrossProducts of(List<CrossProducts> points) {
        double weight = 0;
        double sumX = 0;
        double sumY = 0;
        for (CrossProducts point : points) {
            weight += point.weight();
            sumX += point.weight() * (point.meanX() - points.get(0).meanX());
            sumY += point.weight() * (point.meanY() - points.get(0).meanY());
        }
        double meanX = points.isEmpty() ? 0 : points.get(0).meanX() + sumX / weight;
        double meanY = points.isEmpty() ? 0 : points.get(0).meanY() + sumY / weight;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (CrossProducts point : points) {
            double x = point.meanX() - meanX;
            double y = point.meanY() - meanY;
            squaresX += point.weight() * x * x;
            squaresY += point.weight() * y * y;
            products += point.weight() * x * y;
        }
        return new CrossProducts(weight, meanX, meanY, squaresX, squaresY, products);
    }

    /** What lies within points, added up. */
    static CrossProducts within(List<CrossProducts> points) {
        return new CrossProducts(
                points.stream().mapToDouble(CrossProducts::weight).sum(),
                0,
                0,
                points.stream().mapToDouble(CrossProducts::squaresX).sum(),
                points.stream().mapToDouble(CrossProducts::squaresY).sum(),
                points.stream().mapToDouble(CrossProducts::products).sum());
    }

    /** The same point with a weight of one. */
    CrossProducts once() {
        return new CrossProducts(1, meanX, meanY, squaresX, squaresY, products);
    }

    CrossProducts plus(CrossProducts other) {
        return new CrossProducts(
                weight, meanX, meanY, squaresX + other.squaresX, squaresY + other.squaresY, products + other.products);
    }

    Statistic correlation() {
        if (weight == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        return squaresX == 0 || squaresY == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : Statistic.of(products / Math.sqrt(squaresX) / Math.sqrt(squaresY));
    }
}
