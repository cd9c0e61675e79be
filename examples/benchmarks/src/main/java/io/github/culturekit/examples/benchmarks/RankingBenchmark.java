package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.catalog.decision.AcceptabilityAnalysis;
import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Effect;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.model.construct.ConstructId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How sure an order is: every option acts on every construct, and everything is uncertain. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class RankingBenchmark {

    @Param("44")
    private int options;

    @Param("6")
    private int constructs;

    @Param("10000")
    private int draws;

    @Param({"1", "2"})
    private int threads;

    private Decision decision;
    private AcceptabilityAnalysis analysis;

    /** Makes a decision without any option that stands out. */
    @Setup
    public void make() {
        Decision.Builder builder = Decision.builder().weightOrder(WeightOrder.open());
        for (int d = 0; d < constructs; d++) {
            builder.addConcern(Concern.of(construct(d), 0.3 + 0.1 * d, 0.1));
        }
        for (int o = 0; o < options; o++) {
            Option.Builder option = Option.builder().id("option-" + o);
            for (int d = 0; d < constructs; d++) {
                option.addEffect(Effect.on(construct(d), 0.05 * ((o + 5 * d) % 11), 0.15));
            }
            builder.addOption(option.build());
        }
        decision = builder.build();
        analysis = AcceptabilityAnalysis.withDefaults().withDraws(draws).withThreads(threads);
    }

    private static ConstructId construct(int place) {
        return ConstructId.of("made-up", "d" + place);
    }

    /** All draws, and what they come to. */
    @Benchmark
    public UncertainRanking rank() {
        return analysis.of(decision);
    }
}
