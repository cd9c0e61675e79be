package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.Scoring;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** The steps that a live system and a cluster take. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class AccumulatorBenchmark {

    private static final int SINGLES = 100;

    @Param("10000")
    private int respondents;

    private MadePerson[] people;
    private Response[] singles;
    private AnswerSheet sheet;
    private int next;
    private Responses responses;
    private Scoring scoring;
    private ScoreAccumulator live;
    private ScoreAccumulator liveWithCuts;
    private ScoreAccumulator filled;
    private byte[] bytes;

    /** Makes responses and accumulators. */
    @Setup
    public void make() {
        MadeSurvey survey = new MadeSurvey(MadeSurvey.hundredItems(), respondents);
        people = survey.people(SINGLES).toArray(MadePerson[]::new);
        singles = Stream.of(people)
                .map(person -> person.toResponse(survey.instrument()))
                .toArray(Response[]::new);
        sheet = AnswerSheet.of(survey.instrument());
        responses = survey.responses();
        scoring = Scoring.of(survey.instrument());
        live = scoring.accumulator().add(responses);
        liveWithCuts = scoring.withCuts("gender", "tenure").accumulator();
        filled = scoring.accumulator().add(responses);
        bytes = filled.toBytes();
    }

    /** One more response, built before, to a live accumulator. */
    @Benchmark
    public ScoreAccumulator addOne() {
        return live.add(next());
    }

    /** One more response, built before, to a live accumulator that cuts by two attributes. */
    @Benchmark
    public ScoreAccumulator addOneWithCuts() {
        return liveWithCuts.add(next());
    }

    /** One more person's codes, filled into a sheet and added to a live accumulator. */
    @Benchmark
    public ScoreAccumulator addSheet() {
        return live.add(nextPerson().fillIn(sheet));
    }

    /** One more person's codes, filled into a sheet and added to a live accumulator that cuts by two attributes. */
    @Benchmark
    public ScoreAccumulator addSheetWithCuts() {
        return liveWithCuts.add(nextPerson().fillIn(sheet));
    }

    /** One more person's codes, of which a response is built. */
    @Benchmark
    public ScoreAccumulator buildAndAddOne() {
        return live.add(nextPerson().toResponse(sheet.getInstrument()));
    }

    /** All responses as one block. */
    @Benchmark
    public ScoreAccumulator addBlock() {
        return scoring.accumulator().add(responses);
    }

    /** Another machine's accumulator. */
    @Benchmark
    public ScoreAccumulator merge() {
        return scoring.accumulator().merge(filled);
    }

    /** Onto the wire. */
    @Benchmark
    public byte[] toBytes() {
        return filled.toBytes();
    }

    /** Off the wire. */
    @Benchmark
    public ScoreAccumulator fromBytes() {
        return scoring.accumulator(bytes);
    }

    private Response next() {
        next = (next + 1) % SINGLES;
        return singles[next];
    }

    private MadePerson nextPerson() {
        next = (next + 1) % SINGLES;
        return people[next];
    }
}
