package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.ScoringStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each construct should stand: its own benchmark, else what an earlier wave showed, else one score for all, else a
 * share of the range.
 */
record Targets(
        Map<ConstructId, Benchmark> own,
        @Nullable CultureProfile earlier,
        @Nullable Double score) {

    static Targets none() {
        return new Targets(Map.of(), null, null);
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
        return new Targets(Map.copyOf(byConstruct), earlier, score);
    }

    Targets with(CultureProfile earlierWave) {
        return new Targets(own, earlierWave, score);
    }

    Targets with(double newScore) {
        return new Targets(own, earlier, newScore);
    }

    Target of(ConstructId construct, UnitId unit, ScoringStatement scoring, double share) {
        double minimum = scoring.getMinimum();
        double maximum = scoring.getMaximum();
        Target target = Optional.ofNullable(own.get(construct))
                .map(Target::of)
                .or(() -> earlier(construct, unit, scoring))
                .orElseGet(() -> Target.of(
                        score == null
                                ? byShare(construct, minimum + share * (maximum - minimum), share)
                                : Benchmark.target(construct, score)));
        double value = target.benchmark().getValue();
        if (!(value >= minimum && value <= maximum)) {
            throw new IllegalArgumentException("Targets: the target of '" + construct + "' is " + value
                    + "; it must be on the profile's range, " + minimum + " to " + maximum
                    + ". Maybe it is on another range: convert it first.");
        }
        return target;
    }

    private Optional<Target> earlier(ConstructId construct, UnitId unit, ScoringStatement scoring) {
        if (earlier == null) {
            return Optional.empty();
        }
        ScoringStatement before = earlier.getScoring();
        if (!before.getMinimum().equals(scoring.getMinimum())
                || !before.getMaximum().equals(scoring.getMaximum())
                || !before.getMethod().equals(scoring.getMethod())) {
            throw new IllegalArgumentException("Targets: wave '" + earlier.getWave()
                    + "' was scored by another method or on another range, so that it cannot be a target. Maybe score it"
                    + " again with the later rule.");
        }
        return earlier.find(construct, unit)
                .flatMap(ConstructScore::getMeasured)
                .map(measured -> new Target(
                        Benchmark.builder()
                                .construct(construct)
                                .label("wave " + earlier.getWave())
                                .value(measured.getMean())
                                .build(),
                        StandardErrors.of(measured)));
    }

    private static Benchmark byShare(ConstructId construct, double value, double share) {
        return Benchmark.builder()
                .construct(construct)
                .label(String.format(Locale.ROOT, "%.0f%% of the range, a judgement", 100 * share))
                .value(value)
                .build();
    }

    /** A target and its standard error. */
    record Target(Benchmark benchmark, double error) {

        static Target of(Benchmark benchmark) {
            return new Target(benchmark, 0);
        }
    }
}
