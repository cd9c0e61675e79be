package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A benchmark is a number. */
final class BenchmarkRules implements CrossCheck<Benchmark> {

    @Override
    public void check(Benchmark benchmark, Breaches breaches) {
        Finite.require("value", benchmark.getValue(), breaches);
    }
}
