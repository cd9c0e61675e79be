package io.github.culturekit.examples.bench;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.CovarianceAccumulator;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SharedAccumulator;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** All that the results need of some blocks: trusts alone, or teams and covariances too. */
final class Totals {

    /** The column of the upper units; in a file read by team it is a cut. */
    static final String TRUST = "trust";

    final ScoreAccumulator trusts;
    final @Nullable ByTeam byTeam;

    /** What the results of teams need as well. */
    record ByTeam(SharedAccumulator teams, List<CovarianceAccumulator> covariances) {
        ByTeam another() {
            return new ByTeam(
                    teams,
                    covariances.stream().map(CovarianceAccumulator::another).toList());
        }

        void add(Responses block) {
            teams.add(block);
            covariances.forEach(scale -> scale.add(block));
        }

        void merge(ByTeam other) {
            for (int scale = 0; scale < covariances.size(); scale++) {
                covariances.get(scale).merge(other.covariances.get(scale));
            }
        }
    }

    private Totals(Scoring scoring, @Nullable ByTeam byTeam) {
        this.trusts = scoring.accumulator();
        this.byTeam = byTeam;
    }

    /** Collects blocks whose units are trusts. */
    static Collector<Responses, Totals, Totals> ofTrusts(Instrument instrument) {
        Scoring scoring = Scoring.of(instrument).momentsOnly();
        return Collector.of(() -> new Totals(scoring, null), Totals::add, Totals::merge);
    }

    /** Collects blocks whose units are teams. */
    static Collector<Responses, Totals, Totals> ofTeams(Instrument instrument) {
        return Collector.of(new Threads(instrument)::another, Totals::add, Totals::merge);
    }

    /** The totals of all threads. What they share is made when the first one asks, while others read already. */
    private static final class Threads {
        private final Instrument instrument;
        private @Nullable Shared shared;

        private record Shared(Scoring scoring, ByTeam byTeam) {}

        Threads(Instrument instrument) {
            this.instrument = instrument;
        }

        Totals another() {
            Shared made = shared();
            return new Totals(made.scoring, made.byTeam.another());
        }

        private synchronized Shared shared() {
            if (shared == null) {
                Scoring scoring = Scoring.of(instrument).momentsOnly();
                shared = new Shared(scoring, byTeam(instrument, scoring));
            }
            return shared;
        }
    }

    private static ByTeam byTeam(Instrument instrument, Scoring scoring) {
        SharedAccumulator teams = scoring.unweighted().forAnalysis().sharedAccumulator();
        List<CovarianceAccumulator> covariances = instrument.getScales().stream()
                .map(Scale::getId)
                .map(scale -> CovarianceAccumulator.of(instrument, scale))
                .toList();
        return new ByTeam(teams, covariances);
    }

    private void add(Responses block) {
        Responses byTrust = byTeam == null ? block : block.unitsBy(TRUST);
        trusts.add(byTrust);
        if (byTeam != null) {
            byTeam.add(block);
        }
    }

    private Totals merge(Totals other) {
        trusts.merge(other.trusts);
        if (byTeam != null && other.byTeam != null) {
            byTeam.merge(other.byTeam);
        }
        return this;
    }
}
