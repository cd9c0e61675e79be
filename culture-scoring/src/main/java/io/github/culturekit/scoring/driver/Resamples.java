package io.github.culturekit.scoring.driver;

import io.github.culturekit.model.profile.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The results of all bootstrap samples, without those that could not be computed. */
final class Resamples {

    private final List<Explained> results;
    private final int degenerate;
    private final double level;

    private Resamples(List<Explained> results, int degenerate, double level) {
        this.results = results;
        this.degenerate = degenerate;
        this.level = level;
    }

    static Resamples of(DriverData data, Bootstrap bootstrap, Function<DriverCorrelations, Explained> method) {
        List<Explained> results = IntStream.range(0, bootstrap.getReplicates())
                .parallel()
                .mapToObj(sample -> result(data, SeededDraws.of(bootstrap.getSeed(), sample), method))
                .flatMap(Optional::stream)
                .toList();
        return new Resamples(results, bootstrap.getReplicates() - results.size(), bootstrap.getLevel());
    }

    private static Optional<Explained> result(
            DriverData data, SeededDraws draws, Function<DriverCorrelations, Explained> method) {
        int[] counts = draws.counts(data.getN());
        double[] weights = IntStream.range(0, counts.length)
                .mapToDouble(row -> counts[row] * data.weights()[row])
                .toArray();
        DriverCorrelations correlations = DriverCorrelations.of(data, weights);
        return correlations.refusal().isPresent() ? Optional.empty() : Optional.of(method.apply(correlations));
    }

    int count() {
        return results.size();
    }

    int degenerate() {
        return degenerate;
    }

    /** Between the results at the ends; empty where no sample gave a number. */
    Optional<Interval> interval(ToDoubleFunction<Explained> number) {
        double[] sorted = results.stream()
                .mapToDouble(number)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(Interval.of(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2), level));
    }

    private static double quantile(double[] sorted, double share) {
        double place = Math.max(1, Math.min(sorted.length, (sorted.length + 1) * share));
        int lower = (int) place;
        double below = sorted[lower - 1];
        double above = sorted[Math.min(lower, sorted.length - 1)];
        return below + (place - lower) * (above - below);
    }
}
