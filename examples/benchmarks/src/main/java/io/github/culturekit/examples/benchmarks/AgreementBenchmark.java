package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.agreement.AgreementResult;
import io.github.culturekit.scoring.agreement.IccResult;
import io.github.culturekit.scoring.agreement.IntraclassCorrelation;
import io.github.culturekit.scoring.agreement.RwgJ;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
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

/** Whether a team's people speak as a team. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class AgreementBenchmark {

    @Param("10000")
    private int respondents;

    private ExactScores scores;
    private List<UnitId> teams;
    private String scale;

    /** Makes scores. */
    @Setup
    public void make() {
        MadeSurvey survey = new MadeSurvey(MadeSurvey.hundredItems(), respondents);
        Responses responses = survey.responses();
        scores = Scoring.of(survey.instrument()).score(responses).reveal(AnalystAccess.because("benchmark"));
        teams = responses.getUnits();
        scale = survey.instrument().getScales().get(0).getId();
    }

    /** How far teams differ on one scale. */
    @Benchmark
    public IccResult icc() {
        return IntraclassCorrelation.withDefaults().of(scores, scale, teams);
    }

    /** How far each team agrees on one scale. */
    @Benchmark
    public List<AgreementResult> rwg() {
        RwgJ five = RwgJ.withDefaults().withOptions(5);
        return teams.stream()
                .map(team -> five.of(scores.findItems(scale, team).orElseThrow()))
                .toList();
    }
}
