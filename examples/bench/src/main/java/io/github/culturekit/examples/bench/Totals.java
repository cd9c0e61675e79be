package io.github.culturekit.examples.bench;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.CovarianceAccumulator;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
import java.util.stream.Collector;

/** All that the results need of some blocks: trusts alone, or teams and covariances too. */
final class Totals {

    /** The column of the upper units; in a file read by team it is a cut. */
    static final String TRUST = "trust";

    final ScoreAccumulator trusts;
    final ScoredAnswers answers;
    final ScoreAccumulator teams;
    final List<CovarianceAccumulator> covariances;
    private final boolean byTeam;

    private Totals(Instrument instrument, boolean byTeam) {
        this.byTeam = byTeam;
        this.trusts = Scoring.of(instrument).accumulator();
        this.answers = new ScoredAnswers(instrument);
        this.teams = Scoring.of(instrument).unweighted().accumulator();
        this.covariances = instrument.getScales().stream()
                .map(Scale::getId)
                .map(scale -> CovarianceAccumulator.of(instrument, scale))
                .toList();
    }

    /** Collects blocks whose units are trusts. */
    static Collector<Responses, Totals, Totals> ofTrusts(Instrument instrument) {
        return Collector.of(() -> new Totals(instrument, false), Totals::add, Totals::merge);
    }

    /** Collects blocks whose units are teams. */
    static Collector<Responses, Totals, Totals> ofTeams(Instrument instrument) {
        return Collector.of(() -> new Totals(instrument, true), Totals::add, Totals::merge);
    }

    private void add(Responses block) {
        Responses byTrust = byTeam ? block.unitsBy(TRUST) : block;
        trusts.add(byTrust);
        answers.add(byTrust);
        if (byTeam) {
            teams.add(block);
            covariances.forEach(scale -> scale.add(block));
        }
    }

    private Totals merge(Totals other) {
        trusts.merge(other.trusts);
        answers.merge(other.answers);
        teams.merge(other.teams);
        for (int scale = 0; scale < covariances.size(); scale++) {
            covariances.get(scale).merge(other.covariances.get(scale));
        }
        return this;
    }
}
