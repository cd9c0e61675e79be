package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Effect;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.portfolio.InformationValues;
import io.github.culturekit.catalog.portfolio.Portfolio;
import io.github.culturekit.catalog.portfolio.PortfolioChoice;
import io.github.culturekit.catalog.portfolio.ValueOfInformation;
import io.github.culturekit.model.construct.ConstructId;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which of 50 interventions to choose about 6 constructs, with a budget for a fourth of them and staff time for a little
 * more: another decision each time, made up by chance, so that an average over easy and hard ones is measured.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class PortfolioBenchmark {

    private static final int OPTIONS = 50;
    private static final int CONSTRUCTS = 6;

    private final Random random = new Random(7);
    private Decision decision;
    private PortfolioChoice choice;

    /** Makes the next decision. */
    @Setup(Level.Invocation)
    public void make() {
        Decision.Builder made = Decision.builder();
        for (int d = 0; d < CONSTRUCTS; d++) {
            made.addConcern(Concern.of(construct(d), 0.2 + 0.8 * random.nextDouble(), 0.1));
        }
        Map<String, Double> days = new TreeMap<>();
        double money = 0;
        double time = 0;
        for (int o = 0; o < OPTIONS; o++) {
            Option.Builder option = Option.builder().id("option-" + o);
            for (int effects = 1 + random.nextInt(3); effects > 0; effects--) {
                option.addEffect(
                        Effect.on(construct(random.nextInt(CONSTRUCTS)), 0.02 + 0.2 * random.nextDouble(), 0.1));
            }
            double cost = 5 + random.nextInt(95);
            days.put("option-" + o, 1.0 + random.nextInt(40));
            money += cost;
            time += days.get("option-" + o);
            made.addOption(option.cost(Belief.certain(cost)).build());
        }
        decision = made.build();
        choice = PortfolioChoice.withDefaults()
                .withDraws(0)
                .withBudget(0.25 * money)
                .withStaffTime(0.3 * time, days);
    }

    private static ConstructId construct(int place) {
        return ConstructId.of("made", "construct-" + place);
    }

    /** The best set of any size. */
    @Benchmark
    public Portfolio portfolio() {
        return choice.of(decision);
    }

    /** The best five. */
    @Benchmark
    public Portfolio portfolioOfFive() {
        return choice.atMost(5).of(decision);
    }

    /** The best three in each of a thousand worlds. */
    @Benchmark
    public Portfolio coreIndices() {
        return choice.atMost(3).withDraws(1000).withThreads(2).of(decision);
    }

    /** What to find out before choosing the best three. */
    @Benchmark
    public InformationValues valueOfInformation() {
        return ValueOfInformation.withDefaults().withDraws(1000).withThreads(2).of(decision, choice.atMost(3));
    }
}
