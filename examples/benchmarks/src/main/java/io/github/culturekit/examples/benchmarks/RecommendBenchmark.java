package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.score.Scoring;
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

/** From a profile to what to do about it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class RecommendBenchmark {

    @Param("10000")
    private int respondents;

    private CultureProfile profile;
    private Recommender recommender;

    /** Makes a profile by the instrument that the catalogue's interventions speak to. */
    @Setup
    public void make() {
        MadeSurvey survey = new MadeSurvey(Instruments.culturePulse(), respondents);
        profile = Scoring.of(survey.instrument()).score(survey.responses()).publish(DisclosurePolicy.standard());
        recommender = Recommender.standard();
    }

    /** Every need of every team. */
    @Benchmark
    public Recommendations recommend() {
        return recommender.recommend(profile);
    }
}
