package io.github.culturekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark once on a small survey; the times mean nothing. */
class BenchmarksTest {

    @Test
    void eachBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(getClass().getPackageName() + "\\..*")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .param("respondents", "400")
                        .param("draws", "200")
                        .param("threads", "2")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder(
                        "plain",
                        "quoted",
                        "stream",
                        "reader",
                        "respondents",
                        "units",
                        "publish",
                        "addOne",
                        "addOneWithCuts",
                        "addSheet",
                        "addSheetWithCuts",
                        "buildAndAddOne",
                        "addBlock",
                        "merge",
                        "toBytes",
                        "fromBytes",
                        "alpha",
                        "alphaOfSums",
                        "mergeSums",
                        "icc",
                        "rwg",
                        "recommend",
                        "portfolio",
                        "portfolioOfFive",
                        "coreIndices",
                        "valueOfInformation",
                        "rank",
                        "load",
                        "search",
                        "bearingOn");
    }
}
