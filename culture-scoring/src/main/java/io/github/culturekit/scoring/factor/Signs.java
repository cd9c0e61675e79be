package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;

/** Turns factors so that items load positively in sum, for a factor's direction is arbitrary. */
final class Signs {

    private Signs() {}

    static Matrix positive(Matrix loadings) {
        double[] signs = of(loadings);
        return loadings.times(Matrix.diagonal(signs));
    }

    /** By column, -1 where its sum is negative, else 1. */
    static double[] of(Matrix loadings) {
        double[] signs = new double[loadings.getColumnCount()];
        Arrays.setAll(signs, column -> Arrays.stream(loadings.column(column)).sum() < 0 ? -1 : 1);
        return signs;
    }
}
