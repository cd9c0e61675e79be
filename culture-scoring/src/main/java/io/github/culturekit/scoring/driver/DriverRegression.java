package io.github.culturekit.scoring.driver;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The regression of the outcome on all predictors by least squares, and what it says of each: coefficients with t tests (R's
 * {@code lm}), variance inflation factors (Marquardt 1970), Pratt's measure (Pratt 1987) and unique shares.
 *
 * <p>Weights are used as R's {@code lm} does: each squared error counts by its weight, and the degrees of freedom count the people
 * whose weight is above zero. Coefficients of predictors that go together depend on each other; to compare predictors use
 * {@link RelativeWeights} or {@link DominanceAnalysis}. Immutable and thread-safe.
 */
public final class DriverRegression {

    private static final DriverRegression DEFAULTS = new DriverRegression();
    /** The share of the outcome's variance up to which what is left unexplained is rounding error. */
    private static final double NEGLIGIBLE = 1e-13;

    private DriverRegression() {}

    /**
     * By least squares.
     *
     * @return the calculator
     */
    public static DriverRegression withDefaults() {
        return DEFAULTS;
    }

    /**
     * Regresses the outcome on all predictors.
     *
     * @param data the outcome and the predictors
     * @return the result; if the predictors cannot be told apart, its refusal names them
     */
    public DriverRegressionResult of(DriverData data) {
        DriverCorrelations correlations = DriverCorrelations.of(data);
        int freedom = Math.max(0, correlations.counted() - correlations.predictorCount() - 1);
        DriverRegressionResult.Builder result = DriverRegressionResult.builder()
                .outcome(correlations.getOutcome())
                .n(correlations.getN())
                .degreesOfFreedom(freedom);
        Optional<DriverRefusal> refusal = correlations.refusal();
        if (refusal.isPresent()) {
            UndefinedReason reason = refusal.get().getReason();
            correlations.getPredictors().forEach(predictor -> result.addCoefficient(undefined(predictor, reason)));
            return result.refusal(refusal.get())
                    .multipleRSquared(Statistic.undefined(reason))
                    .build();
        }
        Cholesky predictors = Cholesky.of(correlations.ofPredictors()).orElseThrow();
        double[] betas = predictors.solve(correlations.withOutcome());
        double explained = IntStream.range(0, betas.length)
                .mapToDouble(place -> betas[place] * correlations.withOutcome()[place])
                .sum();
        Matrix inverse = predictors.inverse();
        double left = 1 - explained;
        double error = left > NEGLIGIBLE ? left / freedom : 0;
        for (int place = 0; place < betas.length; place++) {
            result.addCoefficient(
                    coefficient(correlations, place, betas[place], inverse.get(place, place), error, freedom));
        }
        return result.multipleRSquared(Statistic.of(explained)).build();
    }

    /** Of a predictor, given its place on the diagonal of the inverse correlations and the variance that is left, by degree of freedom. */
    private static DriverCoefficient coefficient(
            DriverCorrelations correlations, int place, double beta, double inflation, double error, int freedom) {
        double ratio = correlations.deviationRatio(place);
        double deviation = Math.sqrt(inflation * error);
        Statistic t = error == 0 ? Statistic.undefined(UndefinedReason.NO_VARIANCE) : Statistic.of(beta / deviation);
        double correlation = correlations.withOutcome()[place];
        return DriverCoefficient.builder()
                .predictor(correlations.getPredictors().get(place))
                .correlation(Statistic.of(correlation))
                .standardised(Statistic.of(beta))
                .estimate(Statistic.of(beta / ratio))
                .standardError(Statistic.of(deviation / ratio))
                .t(t)
                .probability(t.map(value -> 2 * TDistribution.of(freedom).survivalProbability(Math.abs(value))))
                .varianceInflation(Statistic.of(inflation))
                .pratt(Statistic.of(beta * correlation))
                .uniqueShare(Statistic.of(beta * beta / inflation))
                .build();
    }

    private static DriverCoefficient undefined(String predictor, UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return DriverCoefficient.builder()
                .predictor(predictor)
                .correlation(none)
                .standardised(none)
                .estimate(none)
                .standardError(none)
                .t(none)
                .probability(none)
                .varianceInflation(none)
                .pratt(none)
                .uniqueShare(none)
                .build();
    }
}
