package io.github.culturekit.scoring.driver;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dominance analysis: what each predictor adds to R squared beside every set of the others (Budescu 1993; Azen and Budescu 2003).
 *
 * <p>General dominance, the mean over the sizes of sets of the mean gain, is the measure of Lindeman, Merenda and Gold (LMG, R's
 * {@code relaimpo}) and the Shapley value of R squared; it shares R squared out completely. Conditional dominance shows the gains by
 * size, and pairs of predictors are ranked in three senses, {@link DominanceLevel}. R's {@code domir} gives the same. Gains that
 * differ by less than 1e-12 count as equal.
 *
 * <p>All sets of p predictors are looked at, 2 to the power of p: at most 20. A share says how much goes with a predictor, not that
 * it causes anything. By default there are no intervals. Immutable and thread-safe.
 */
public final class DominanceAnalysis {

    private static final DominanceAnalysis DEFAULTS = new DominanceAnalysis(null);
    private static final int MOST_PREDICTORS = 20;
    private static final double NEGLIGIBLE = 1e-12;

    private final @Nullable Bootstrap bootstrap;

    private DominanceAnalysis(@Nullable Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Without intervals.
     *
     * @return the calculator
     */
    public static DominanceAnalysis withDefaults() {
        return DEFAULTS;
    }

    /**
     * Adds bootstrap intervals of general dominance.
     *
     * @param resampling how often and from which seed
     * @return a calculator with intervals
     */
    public DominanceAnalysis withBootstrap(Bootstrap resampling) {
        return new DominanceAnalysis(resampling);
    }

    /**
     * The dominance of predictors in data.
     *
     * @param data the outcome and the predictors
     * @return the result; if the predictors cannot be told apart, its refusal names them
     * @throws IllegalArgumentException if there are more than 20 predictors
     */
    public DominanceResult of(DriverData data) {
        requireFew(data.getPredictors());
        DriverCorrelations correlations = DriverCorrelations.of(data);
        return correlations.refusal().isEmpty() && bootstrap != null
                ? compute(correlations, Optional.of(Resamples.of(data, bootstrap, DominanceAnalysis::explained)))
                : compute(correlations, Optional.empty());
    }

    /**
     * The dominance of predictors whose correlations are known.
     *
     * @param correlations the correlations
     * @return the result; if the predictors cannot be told apart, its refusal names them
     * @throws IllegalArgumentException if there are more than 20 predictors, or this calculator has a bootstrap, which needs the
     *     people
     */
    public DominanceResult of(DriverCorrelations correlations) {
        requireFew(correlations.getPredictors());
        if (bootstrap != null) {
            throw new IllegalArgumentException("A bootstrap draws people, but there are only correlations of "
                    + correlations.getPredictors() + ". Maybe use withDefaults(), or the data.");
        }
        return compute(correlations, Optional.empty());
    }

    private static void requireFew(List<String> predictors) {
        if (predictors.size() > MOST_PREDICTORS) {
            throw new IllegalArgumentException(
                    "Dominance analysis looks at every set of predictors, which is too much for "
                            + predictors.size() + " (at most " + MOST_PREDICTORS
                            + "). Maybe use RelativeWeights, which come close to it.");
        }
    }

    private static DominanceResult compute(DriverCorrelations correlations, Optional<Resamples> resamples) {
        List<String> predictors = correlations.getPredictors();
        DominanceResult.Builder result = DominanceResult.builder()
                .outcome(correlations.getOutcome())
                .n(correlations.getN())
                .replicates(resamples.map(Resamples::count).orElse(0))
                .degenerateReplicates(resamples.map(Resamples::degenerate).orElse(0));
        Optional<DriverRefusal> refusal = correlations.refusal();
        if (refusal.isPresent()) {
            UndefinedReason reason = refusal.get().getReason();
            Statistic[] nothing = new Statistic[predictors.size()];
            Arrays.fill(nothing, Statistic.undefined(reason));
            predictors.forEach(predictor -> result.addConditional(conditional(predictor, nothing)));
            return result.refusal(refusal.get())
                    .multipleRSquared(Statistic.undefined(reason))
                    .general(Explained.noShares(predictors, reason))
                    .build();
        }
        SubsetFits fits = SubsetFits.of(correlations);
        double[][] bySize = bySize(fits, predictors.size());
        for (int predictor = 0; predictor < bySize.length; predictor++) {
            result.addConditional(conditional(
                    predictors.get(predictor),
                    DoubleStream.of(bySize[predictor]).mapToObj(Statistic::of).toArray(Statistic[]::new)));
        }
        resamples.flatMap(all -> all.interval(Explained::square)).ifPresent(result::multipleRSquaredInterval);
        return result.multipleRSquared(Statistic.of(fits.all()))
                .general(explained(correlations).toShares(predictors, resamples))
                .pairs(pairs(fits, bySize, predictors))
                .build();
    }

    private static ConditionalShares conditional(String predictor, Statistic... bySize) {
        return ConditionalShares.builder()
                .predictor(predictor)
                .bySize(List.of(bySize))
                .build();
    }

    private static double[][] bySize(SubsetFits fits, int predictors) {
        return IntStream.range(0, predictors).mapToObj(fits::conditional).toArray(double[][]::new);
    }

    private static Explained explained(DriverCorrelations correlations) {
        SubsetFits fits = SubsetFits.of(correlations);
        double[] general = Arrays.stream(bySize(fits, correlations.predictorCount()))
                .mapToDouble(DominanceAnalysis::mean)
                .toArray();
        return new Explained(fits.all(), general);
    }

    private static List<DominancePair> pairs(SubsetFits fits, double[][] bySize, List<String> predictors) {
        List<DominancePair> pairs = new ArrayList<>();
        for (int one = 0; one < bySize.length; one++) {
            for (int other = 0; other < bySize.length; other++) {
                Optional<DominanceLevel> level = one == other ? Optional.empty() : level(fits, bySize, one, other);
                if (level.isPresent()) {
                    pairs.add(DominancePair.builder()
                            .dominant(predictors.get(one))
                            .other(predictors.get(other))
                            .level(level.get())
                            .build());
                }
            }
        }
        return pairs;
    }

    /** The strictest sense in which one predictor dominates the other. */
    private static Optional<DominanceLevel> level(SubsetFits fits, double[][] bySize, int one, int other) {
        if (isAhead(fits.setsWithout(one, other).mapToDouble(set -> fits.gain(set, one) - fits.gain(set, other)))) {
            return Optional.of(DominanceLevel.COMPLETE);
        }
        double[] ahead = IntStream.range(0, bySize.length)
                .mapToDouble(size -> bySize[one][size] - bySize[other][size])
                .toArray();
        if (isAhead(Arrays.stream(ahead))) {
            return Optional.of(DominanceLevel.CONDITIONAL);
        }
        return mean(ahead) > NEGLIGIBLE ? Optional.of(DominanceLevel.GENERAL) : Optional.empty();
    }

    /** Whether no difference is against it, and not all are nothing. */
    private static boolean isAhead(DoubleStream differences) {
        double[] all = differences.toArray();
        return Arrays.stream(all).allMatch(difference -> difference > -NEGLIGIBLE)
                && Arrays.stream(all).anyMatch(difference -> difference > NEGLIGIBLE);
    }

    private static double mean(double... numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }
}
