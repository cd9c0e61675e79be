package io.github.culturekit.scoring.matrix;

/** Solving with a triangular matrix whose diagonal has no zero. */
final class Triangle {

    private Triangle() {}

    /** Solves L x = b, from the top down. */
    static double[] solveLower(Matrix lower, double[] right) {
        double[] x = right.clone();
        for (int row = 0; row < x.length; row++) {
            for (int column = 0; column < row; column++) {
                x[row] -= lower.get(row, column) * x[column];
            }
            x[row] /= lower.get(row, row);
        }
        return x;
    }

    /** Solves R x = b, from the bottom up. */
    static double[] solveUpper(Matrix upper, double[] right) {
        double[] x = right.clone();
        for (int row = x.length - 1; row >= 0; row--) {
            for (int column = row + 1; column < x.length; column++) {
                x[row] -= upper.get(row, column) * x[column];
            }
            x[row] /= upper.get(row, row);
        }
        return x;
    }
}
