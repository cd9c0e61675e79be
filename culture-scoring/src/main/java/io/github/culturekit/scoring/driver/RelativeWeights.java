package io.github.culturekit.scoring.driver;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Relative weights: how much of what all predictors explain together falls to each, where predictors go together (Johnson 2000).
 *
 * <p>The predictors are replaced by those uncorrelated variables that are most like them; what each of these explains is given back
 * to the predictors in proportion to the squared correlations. The weights are never negative and add up to R squared. They come
 * close to {@link DominanceAnalysis}, are equal to it for two predictors, and take no time for many predictors. R's
 * {@code rwa::rwa} computes the same; where predictors contradict each other it gives NaN, here a refusal says which.
 *
 * <p>A weight says how much goes with a predictor, not that it causes anything. By default there are no intervals. Immutable and
 * thread-safe.
 */
public final class RelativeWeights {

    private static final RelativeWeights DEFAULTS = new RelativeWeights(null);

    private final @Nullable Bootstrap bootstrap;

    private RelativeWeights(@Nullable Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Without intervals.
     *
     * @return the calculator
     */
    public static RelativeWeights withDefaults() {
        return DEFAULTS;
    }

    /**
     * Adds bootstrap intervals (Tonidandel, LeBreton and Johnson 2009).
     *
     * @param resampling how often and from which seed
     * @return a calculator with intervals
     */
    public RelativeWeights withBootstrap(Bootstrap resampling) {
        return new RelativeWeights(resampling);
    }

    /**
     * The weights of predictors in data.
     *
     * @param data the outcome and the predictors
     * @return the result; if the predictors cannot be told apart, its refusal names them
     */
    public RelativeWeightsResult of(DriverData data) {
        DriverCorrelations correlations = DriverCorrelations.of(data);
        return correlations.refusal().isEmpty() && bootstrap != null
                ? compute(correlations, Optional.of(Resamples.of(data, bootstrap, RelativeWeights::explained)))
                : compute(correlations, Optional.empty());
    }

    /**
     * The weights of predictors whose correlations are known.
     *
     * @param correlations the correlations
     * @return the result; if the predictors cannot be told apart, its refusal names them
     * @throws IllegalArgumentException if this calculator has a bootstrap, which needs the people
     */
    public RelativeWeightsResult of(DriverCorrelations correlations) {
        if (bootstrap != null) {
            throw new IllegalArgumentException("A bootstrap draws people, but there are only correlations of "
                    + correlations.getPredictors() + ". Maybe use withDefaults(), or the data.");
        }
        return compute(correlations, Optional.empty());
    }

    private static RelativeWeightsResult compute(DriverCorrelations correlations, Optional<Resamples> resamples) {
        RelativeWeightsResult.Builder result = RelativeWeightsResult.builder()
                .outcome(correlations.getOutcome())
                .n(correlations.getN())
                .replicates(resamples.map(Resamples::count).orElse(0))
                .degenerateReplicates(resamples.map(Resamples::degenerate).orElse(0));
        Optional<DriverRefusal> refusal = correlations.refusal();
        if (refusal.isPresent()) {
            return result.refusal(refusal.get())
                    .multipleRSquared(Statistic.undefined(refusal.get().getReason()))
                    .weights(Explained.noShares(
                            correlations.getPredictors(), refusal.get().getReason()))
                    .build();
        }
        Explained explained = explained(correlations);
        resamples.flatMap(all -> all.interval(Explained::square)).ifPresent(result::multipleRSquaredInterval);
        return result.multipleRSquared(Statistic.of(explained.square()))
                .weights(explained.toShares(correlations.getPredictors(), resamples))
                .build();
    }

    private static Explained explained(DriverCorrelations correlations) {
        SymmetricEigen eigen = SymmetricEigen.of(correlations.ofPredictors());
        double[] roots = Arrays.stream(eigen.getValues()).map(Math::sqrt).toArray();
        double[] reciprocals = Arrays.stream(roots).map(root -> 1 / root).toArray();
        Matrix loadings = between(eigen.getVectors(), roots);
        double[] slopes = between(eigen.getVectors(), reciprocals).times(correlations.withOutcome());
        double[] weights = IntStream.range(0, roots.length)
                .mapToDouble(predictor -> sumOfSquares(loadings.row(predictor), slopes))
                .toArray();
        return new Explained(Arrays.stream(weights).sum(), weights);
    }

    private static Matrix between(Matrix vectors, double... values) {
        return vectors.times(Matrix.diagonal(values)).times(vectors.transpose());
    }

    private static double sumOfSquares(double[] loadings, double[] slopes) {
        return IntStream.range(0, slopes.length)
                .mapToDouble(place -> loadings[place] * loadings[place] * slopes[place] * slopes[place])
                .sum();
    }
}
