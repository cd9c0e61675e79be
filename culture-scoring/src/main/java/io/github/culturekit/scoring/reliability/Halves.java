package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.matrix.Matrix;

/** The sums of two halves of a scale's items: their variances and covariance. */
record Halves(double first, double second, double covariance) {

    static Halves of(Composite sum, boolean[] inFirst) {
        Matrix matrix = sum.matrix();
        double first = 0;
        double second = 0;
        double between = 0;
        for (int row = 0; row < inFirst.length; row++) {
            for (int column = 0; column < inFirst.length; column++) {
                double covariance = matrix.get(row, column);
                if (inFirst[row] != inFirst[column]) {
                    between += covariance / 2;
                } else if (inFirst[row]) {
                    first += covariance;
                } else {
                    second += covariance;
                }
            }
        }
        return new Halves(first, second, between);
    }

    /** Whether both halves vary, so that they have a correlation. */
    boolean varies() {
        double negligible = Composite.NEGLIGIBLE * (first + second);
        return first > negligible && second > negligible;
    }

    double correlation() {
        return covariance / Math.sqrt(first * second);
    }

    double flanaganRulon() {
        return 4 * covariance / (first + second + 2 * covariance);
    }
}
