package io.github.culturekit.examples.bench;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.CovarianceAccumulator;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SharedAccumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * All that the results need of the blocks that one thread read.
 *
 * @param trusts the scores of trusts
 * @param teams the scores of teams, which all threads share; absent if the results say nothing of teams
 * @param covariances those of each scale; none if the results say nothing of teams
 */
record Totals(ScoreAccumulator trusts, @Nullable SharedAccumulator teams, List<CovarianceAccumulator> covariances) {

    /** The column of the upper units; in a file read by team it is a cut. */
    static final String TRUST = "trust";

    /** Collects blocks whose units are trusts. */
    static Collector<Responses, List<Totals>, List<Totals>> ofTrusts(Instrument instrument) {
        Scoring scoring = Scoring.of(instrument).momentsOnly();
        return ofThreads(() -> new Totals(scoring.accumulator(), null, List.of()));
    }

    /** Collects blocks whose units are teams. */
    static Collector<Responses, List<Totals>, List<Totals>> ofTeams(Instrument instrument) {
        return ofThreads(new Threads(instrument)::another);
    }

    /** The totals of each thread: they are added up later, when all threads can take part in it. */
    private static Collector<Responses, List<Totals>, List<Totals>> ofThreads(Supplier<Totals> another) {
        return Collector.of(
                () -> new ArrayList<>(List.of(another.get())),
                (totals, block) -> totals.get(0).add(block),
                (totals, others) -> {
                    totals.addAll(others);
                    return totals;
                });
    }

    /** What the threads count with. What they share is made when the first one asks, while others read already. */
    private static final class Threads {
        private final Instrument instrument;
        private @Nullable Shared shared;

        private record Shared(Scoring scoring, SharedAccumulator teams, List<CovarianceAccumulator> covariances) {}

        Threads(Instrument instrument) {
            this.instrument = instrument;
        }

        Totals another() {
            Shared made = shared();
            return new Totals(
                    made.scoring.accumulator(),
                    made.teams,
                    made.covariances.stream()
                            .map(CovarianceAccumulator::another)
                            .toList());
        }

        private synchronized Shared shared() {
            if (shared == null) {
                Scoring scoring = Scoring.of(instrument).momentsOnly();
                shared = new Shared(
                        scoring,
                        scoring.unweighted().forAnalysis().sharedAccumulator(),
                        instrument.getScales().stream()
                                .map(Scale::getId)
                                .map(scale -> CovarianceAccumulator.of(instrument, scale))
                                .toList());
            }
            return shared;
        }
    }

    private void add(Responses block) {
        trusts.add(teams == null ? block : block.unitsBy(TRUST));
        if (teams != null) {
            teams.add(block);
        }
        covariances.forEach(scale -> scale.add(block));
    }
}
