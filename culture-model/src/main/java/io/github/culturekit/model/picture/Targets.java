package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Benchmark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values to hold scores against, at most one for each construct. */
record Targets(List<Benchmark> benchmarks) {

    Targets {
        long constructs =
                benchmarks.stream().map(Benchmark::getConstruct).distinct().count();
        if (constructs < benchmarks.size()) {
            throw new IllegalArgumentException("Targets "
                    + benchmarks.stream()
                            .map(target -> "'" + target.getLabel() + "' of " + target.getConstruct())
                            .toList()
                    + " name a construct twice; a row has one mark. Maybe draw one picture for each.");
        }
    }

    @Nullable
    Double value(ConstructId construct) {
        return benchmarks.stream()
                .filter(target -> target.getConstruct().equals(construct))
                .map(Benchmark::getValue)
                .findFirst()
                .orElse(null);
    }

    /** What the marks of these constructs are, null if there are none. */
    @Nullable
    String label(List<ConstructId> constructs) {
        Set<String> labels = benchmarks.stream()
                .filter(target -> constructs.contains(target.getConstruct()))
                .map(target -> Lettering.oneLine(target.getLabel()))
                .collect(Collectors.toSet());
        if (labels.isEmpty()) {
            return null;
        }
        return labels.size() == 1 ? labels.iterator().next() : "benchmark";
    }
}
