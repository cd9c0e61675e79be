package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * The first four moments of some numbers.
 *
 * <p>Taken in two passes over the distances from the first number. So equal numbers have a variance of exactly zero, sums of
 * whole numbers are exact, and a large common offset costs no digits.
 */
final class Moments {

    private final int n;
    private final double mean;
    private final double second;
    private final double third;
    private final double fourth;

    private Moments(int n, double mean, double second, double third, double fourth) {
        this.n = n;
        this.mean = mean;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    static Moments of(double[] values) {
        int n = values.length;
        if (n == 0) {
            return new Moments(0, 0, 0, 0, 0);
        }
        double origin = values[0];
        double sum = 0;
        for (double value : values) {
            sum += value - origin;
        }
        double centre = sum / n;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double distance = value - origin - centre;
            double square = distance * distance;
            second += square;
            third += square * distance;
            fourth += square * square;
        }
        return new Moments(n, origin + centre, second / n, third / n, fourth / n);
    }

    Statistic mean() {
        return n == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(mean);
    }

    /** With the denominator n - 1. */
    Statistic variance() {
        return n < 2 ? tooFew() : Statistic.of(second * n / (n - 1));
    }

    Statistic skewness(MomentType type) {
        if (n < (type == MomentType.TYPE_2 ? 3 : 2)) {
            return tooFew();
        }
        if (second == 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE);
        }
        double g1 = third / (second * Math.sqrt(second));
        return Statistic.of(
                switch (type) {
                    case TYPE_1 -> g1;
                    case TYPE_2 -> g1 * Math.sqrt((double) n * (n - 1)) / (n - 2);
                    case TYPE_3 -> g1 * Math.pow(1 - 1.0 / n, 1.5);
                });
    }

    Statistic excessKurtosis(MomentType type) {
        if (n < (type == MomentType.TYPE_2 ? 4 : 2)) {
            return tooFew();
        }
        if (second == 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE);
        }
        double g2 = fourth / (second * second) - 3;
        return Statistic.of(
                switch (type) {
                    case TYPE_1 -> g2;
                    case TYPE_2 -> ((n + 1.0) * g2 + 6) * (n - 1.0) / ((n - 2.0) * (n - 3.0));
                    case TYPE_3 -> (g2 + 3) * Math.pow(1 - 1.0 / n, 2) - 3;
                });
    }

    private Statistic tooFew() {
        return Statistic.undefined(n == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
    }
}
