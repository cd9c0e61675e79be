package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SurveyScores;
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

/** From responses to scores and a profile for readers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ScoringBenchmark {

    @Param("10000")
    private int respondents;

    private Responses responses;
    private Scoring scoring;
    private SurveyScores scores;

    /** Makes responses and scores. */
    @Setup
    public void make() {
        MadeSurvey survey = new MadeSurvey(MadeSurvey.hundredItems(), respondents);
        responses = survey.responses();
        scoring = Scoring.of(survey.instrument());
        scores = scoring.score(responses);
    }

    /** Each respondent on each scale. */
    @Benchmark
    public RespondentScores respondents() {
        return scoring.scoreRespondents(responses);
    }

    /** Each team on each scale. */
    @Benchmark
    public SurveyScores units() {
        return scoring.score(responses);
    }

    /** The mask and the profile. */
    @Benchmark
    public CultureProfile publish() {
        return scores.publish(DisclosurePolicy.standard());
    }
}
