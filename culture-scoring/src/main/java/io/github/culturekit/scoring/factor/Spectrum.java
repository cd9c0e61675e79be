package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** Eigenvalues and vectors of which the first few belong to the common factors and the rest to what they leave over. */
final class Spectrum {

    private final double[] values;
    private final Matrix vectors;
    private final int factors;

    Spectrum(Matrix symmetric, int factors) {
        SymmetricEigen eigen = SymmetricEigen.of(symmetric);
        this.values = eigen.getValues();
        this.vectors = eigen.getVectors();
        this.factors = factors;
    }

    double value(int place) {
        return values[place];
    }

    int factors() {
        return factors;
    }

    int size() {
        return values.length;
    }

    /** An element of an eigenvector. */
    double element(int row, int place) {
        return vectors.get(row, place);
    }

    /** The weighted sum of the products of each remaining eigenvector with itself. */
    Matrix rest(IntToDoubleFunction weight) {
        double[] weights = new double[size()];
        for (int place = factors; place < weights.length; place++) {
            weights[place] = weight.applyAsDouble(place);
        }
        return vectors.times(Matrix.diagonal(weights)).times(vectors.transpose());
    }

    /** Adds over the factors the cell-wise products of a factor's eigenvector with itself and a matrix that depends on it. */
    Matrix plusFactors(Matrix sum, IntFunction<Matrix> ofFactor) {
        Matrix result = sum;
        for (int factor = 0; factor < factors; factor++) {
            int place = factor;
            Matrix matrix = ofFactor.apply(factor);
            result = result.plus(Matrix.of(
                    size(),
                    size(),
                    (row, column) -> element(row, place) * element(column, place) * matrix.get(row, column)));
        }
        return result;
    }
}
