package io.github.culturekit.catalog.evaluate;

/** A symmetric, positive definite matrix, one row for each of a few waves, as the product of a lower triangle and its mirror image. */
final class Cholesky {

    /** A pivot that lost all but this share of its diagonal element is rounding error. */
    private static final double ROUNDING = 1e-12;

    private final double[][] lower;
    private final boolean positive;

    private Cholesky(double[][] matrix) {
        int size = matrix.length;
        this.lower = new double[size][size];
        boolean sound = true;
        for (int i = 0; i < size && sound; i++) {
            for (int j = 0; j < i; j++) {
                lower[i][j] = (matrix[i][j] - dot(i, j)) / lower[j][j];
            }
            double pivot = matrix[i][i] - dot(i, i);
            sound = pivot > ROUNDING * matrix[i][i];
            lower[i][i] = Math.sqrt(pivot);
        }
        this.positive = sound;
    }

    static boolean exists(double[][] matrix) {
        return new Cholesky(matrix).positive;
    }

    static Cholesky of(double[][] matrix) {
        return new Cholesky(matrix);
    }

    /** The vector that the matrix turns into the one given. */
    double[] solve(double[] right) {
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= lower[i][j] * x[j];
            }
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                x[i] -= lower[j][i] * x[j];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** The same for each row of a symmetric matrix; the solutions are rows, too. */
    double[][] solve(double[][] right) {
        double[][] solutions = new double[right.length][];
        for (int i = 0; i < right.length; i++) {
            solutions[i] = solve(right[i]);
        }
        return solutions;
    }

    private double dot(int row, int other) {
        double sum = 0;
        for (int k = 0; k < other; k++) {
            sum += lower[row][k] * lower[other][k];
        }
        return sum;
    }
}
