package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.factor.FactorSolution;
import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The fit of one factor by maximum likelihood, with the indices as R's {@code lavaan} defines them. */
final class LikelihoodFit {

    private final Matrix correlations;
    private final Matrix implied;
    private final int n;

    LikelihoodFit(Matrix correlations, FactorSolution solution, int n) {
        Matrix loadings = solution.loadings();
        this.correlations = correlations;
        this.implied = loadings.times(loadings.transpose()).plus(Matrix.diagonal(solution.uniquenesses()));
        this.n = n;
    }

    OneFactorFit fit() {
        int k = correlations.getRowCount();
        int freedom = k * (k - 3) / 2;
        double misfit = n * discrepancy();
        double excess = Math.max(misfit - freedom, 0);
        int independentFreedom = k * (k - 1) / 2;
        double independentMisfit = -n * logDeterminant(correlations);
        double independentExcess = Math.max(independentMisfit - independentFreedom, excess);
        return OneFactorFit.builder()
                .chiSquare(Statistic.of(misfit))
                .degreesOfFreedom(freedom)
                .pValue(pValue(misfit, freedom))
                .comparativeFitIndex(Statistic.of(independentExcess > 0 ? 1 - excess / independentExcess : 1))
                .tuckerLewisIndex(Statistic.of(
                        freedom == 0 ? 1 : 1 - (misfit / freedom - 1) / (independentMisfit / independentFreedom - 1)))
                .approximationError(Statistic.of(freedom == 0 ? 0 : Math.sqrt(excess / freedom / n)))
                .standardisedResidual(Statistic.of(residual()))
                .build();
    }

    private double discrepancy() {
        double trace = 0;
        Matrix inverse = Cholesky.of(implied).orElseThrow().inverse();
        for (int row = 0; row < implied.getRowCount(); row++) {
            for (int column = 0; column < implied.getRowCount(); column++) {
                trace += inverse.get(row, column) * correlations.get(row, column);
            }
        }
        return Math.max(logDeterminant(implied) + trace - logDeterminant(correlations) - implied.getRowCount(), 0);
    }

    private double residual() {
        double squares = 0;
        int k = implied.getRowCount();
        for (int row = 0; row < k; row++) {
            for (int column = 0; column <= row; column++) {
                double residual = correlations.get(row, column) - implied.get(row, column);
                squares += residual * residual;
            }
        }
        return Math.sqrt(squares / (k * (k + 1) / 2.0));
    }

    private static Statistic pValue(double chiSquare, int freedom) {
        return freedom == 0
                ? Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS)
                : Statistic.of(ChiSquaredDistribution.of(freedom).survivalProbability(chiSquare));
    }

    private static double logDeterminant(Matrix matrix) {
        return Cholesky.of(matrix).orElseThrow().logDeterminant();
    }
}
