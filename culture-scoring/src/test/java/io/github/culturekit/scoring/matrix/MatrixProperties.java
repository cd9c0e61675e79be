package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatrixProperties {

    @Property
    void theEigenvectorsBuildTheMatrixUpAgain(@ForAll("columns") Matrix columns) {
        Matrix symmetric = columns.transpose().times(columns);
        SymmetricEigen eigen = SymmetricEigen.of(symmetric);
        Matrix vectors = eigen.getVectors();

        assertSame(vectors.times(Matrix.diagonal(eigen.getValues())).times(vectors.transpose()), symmetric);
        assertSame(vectors.transpose().times(vectors), Matrix.identity(vectors.getRowCount()));
    }

    @Property
    void theTriangleBuildsTheMatrixUpAgain(@ForAll("columns") Matrix columns) {
        Matrix symmetric = columns.transpose().times(columns).plus(Matrix.identity(columns.getColumnCount()));
        Cholesky cholesky = Cholesky.of(symmetric).orElseThrow();

        assertSame(cholesky.getLower().times(cholesky.getLower().transpose()), symmetric);
        assertSame(symmetric.times(cholesky.inverse()), Matrix.identity(symmetric.getRowCount()));
        assertThat(cholesky.logDeterminant())
                .isCloseTo(
                        Arrays.stream(SymmetricEigen.of(symmetric).getValues())
                                .map(Math::log)
                                .sum(),
                        within(1e-9));
    }

    @Property
    void theErrorsOfLeastSquaresAreOrthogonalToTheColumns(
            @ForAll("columns") Matrix columns, @ForAll("right") double[] right) {
        double[] rightHand = Arrays.copyOf(right, columns.getRowCount());
        LeastSquares.of(columns).solve(rightHand).ifPresent(solution -> {
            double[] errors = columns.times(solution);
            Arrays.setAll(errors, row -> rightHand[row] - errors[row]);

            assertThat(Arrays.stream(columns.transpose().times(errors))
                            .map(Math::abs)
                            .max()
                            .orElse(0))
                    .isLessThan(1e-6);
        });
    }

    @Property
    void singularValuesAreTheRootsOfTheCrossProductsEigenvalues(@ForAll("columns") Matrix columns) {
        double[] values = SingularValues.of(columns).getValues();
        double[] squares = SymmetricEigen.of(columns.transpose().times(columns)).getValues();

        for (int place = 0; place < values.length; place++) {
            assertThat(values[place] * values[place]).isCloseTo(squares[place], within(1e-8));
        }
    }

    @Provide
    Arbitrary<Matrix> columns() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(columns -> Arbitraries.doubles()
                        .between(-10, 10)
                        .array(double[].class)
                        .ofSize(columns)
                        .array(double[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(Matrix::of));
    }

    @Provide
    Arbitrary<double[]> right() {
        return Arbitraries.doubles().between(-10, 10).array(double[].class).ofSize(12);
    }

    private static void assertSame(Matrix actual, Matrix expected) {
        for (int row = 0; row < expected.getRowCount(); row++) {
            for (int column = 0; column < expected.getColumnCount(); column++) {
                assertThat(actual.get(row, column)).isCloseTo(expected.get(row, column), within(1e-8));
            }
        }
    }
}
