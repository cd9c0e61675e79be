package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.ScoringStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each construct should stand: its own benchmark, else one score for all, else a share of the range. */
final class Targets {

    private final Map<ConstructId, Benchmark> own;
    private final @Nullable Double score;

    private Targets(Map<ConstructId, Benchmark> own, @Nullable Double score) {
        this.own = own;
        this.score = score;
    }

    static Targets none() {
        return new Targets(Map.of(), null);
    }

    Targets with(List<Benchmark> benchmarks) {
        Map<ConstructId, Benchmark> byConstruct = new LinkedHashMap<>();
        for (Benchmark benchmark : benchmarks) {
            if (byConstruct.put(benchmark.getConstruct(), benchmark) != null) {
                throw new IllegalArgumentException("Targets: construct '" + benchmark.getConstruct()
                        + "' has two targets; it can have one. Maybe a target and a benchmark were put together: choose"
                        + " one of them.");
            }
        }
        return new Targets(Map.copyOf(byConstruct), score);
    }

    Targets with(double newScore) {
        return new Targets(own, newScore);
    }

    Benchmark of(ConstructId construct, ScoringStatement scoring, double share) {
        double minimum = scoring.getMinimum();
        double maximum = scoring.getMaximum();
        Benchmark target = own.get(construct);
        if (target == null) {
            target = score == null
                    ? byShare(construct, minimum + share * (maximum - minimum), share)
                    : Benchmark.target(construct, score);
        }
        if (!(target.getValue() >= minimum && target.getValue() <= maximum)) {
            throw new IllegalArgumentException("Targets: the target of '" + construct + "' is " + target.getValue()
                    + "; it must be on the profile's range, " + minimum + " to " + maximum
                    + ". Maybe it is on another range: convert it first.");
        }
        return target;
    }

    private static Benchmark byShare(ConstructId construct, double value, double share) {
        return Benchmark.builder()
                .construct(construct)
                .label(String.format(Locale.ROOT, "%.0f%% of the range, a judgement", 100 * share))
                .value(value)
                .build();
    }
}
