package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.scoring.response.Intake;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a survey file to responses. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class IntakeBenchmark {

    @Param("10000")
    private int respondents;

    private MadeSurvey survey;
    private String text;
    private byte[] bytes;
    private Path plain;
    private Path quoted;

    /** Writes the files. */
    @Setup
    public void write() throws IOException {
        survey = new MadeSurvey(MadeSurvey.hundredItems(), respondents);
        text = survey.csv("");
        bytes = text.getBytes(StandardCharsets.UTF_8);
        plain = Files.write(Files.createTempFile("plain", ".csv"), bytes);
        quoted = Files.writeString(Files.createTempFile("quoted", ".csv"), survey.csv("\""));
    }

    /** Removes them. */
    @TearDown
    public void remove() throws IOException {
        Files.delete(plain);
        Files.delete(quoted);
    }

    /** Cells as they are. */
    @Benchmark
    public Intake plain() {
        return survey.intake().read(plain);
    }

    /** Every cell in quotes. */
    @Benchmark
    public Intake quoted() {
        return survey.intake().read(quoted);
    }

    /** Cells as they are, uploaded to a server. */
    @Benchmark
    public Intake stream() {
        return survey.intake().read(new ByteArrayInputStream(bytes), "upload");
    }

    /** Cells as they are, as text in memory. */
    @Benchmark
    public Intake reader() {
        return survey.intake().read(new StringReader(text), "text");
    }
}
