package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.reliability.AlphaResult;
import io.github.culturekit.scoring.reliability.CovarianceAccumulator;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.reliability.MissingData;
import io.github.culturekit.scoring.response.Responses;
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

/** How well a scale measures. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ReliabilityBenchmark {

    @Param("10000")
    private int respondents;

    private Responses responses;
    private Instrument instrument;
    private String scale;
    private CovarianceAccumulator filled;
    private byte[] bytes;

    /** Makes responses. */
    @Setup
    public void make() {
        MadeSurvey survey = new MadeSurvey(MadeSurvey.hundredItems(), respondents);
        responses = survey.responses();
        instrument = survey.instrument();
        scale = instrument.getScales().get(0).getId();
        filled = CovarianceAccumulator.of(instrument, scale).add(responses);
        bytes = filled.toBytes();
    }

    /** Cronbach's alpha of one scale of ten items. */
    @Benchmark
    public AlphaResult alpha() {
        return CronbachAlpha.withDefaults().of(ItemMatrix.of(responses, scale));
    }

    /** The same of sums that merge, with everybody who answered two items or more. */
    @Benchmark
    public AlphaResult alphaOfSums() {
        return CronbachAlpha.withDefaults()
                .withMissing(MissingData.PAIRWISE)
                .of(CovarianceAccumulator.of(instrument, scale).add(responses).result());
    }

    /** Another machine's sums, off the wire and taken in. */
    @Benchmark
    public CovarianceAccumulator mergeSums() {
        return CovarianceAccumulator.fromBytes(bytes, instrument, scale).merge(filled);
    }
}
