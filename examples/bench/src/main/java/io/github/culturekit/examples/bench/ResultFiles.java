package io.github.culturekit.examples.bench;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.agreement.IccResult;
import io.github.culturekit.scoring.agreement.IntraclassCorrelation;
import io.github.culturekit.scoring.agreement.RwgJ;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.MissingData;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScore;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreEstimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the results as CSV, numbers in full. */
final class ResultFiles {

    private static final AnalystAccess ACCESS = AnalystAccess.because("The data is made up.");

    private final Instrument instrument;
    private final Totals totals;
    private final Path folder;

    ResultFiles(Instrument instrument, Totals totals, Path folder) {
        this.instrument = instrument;
        this.totals = totals;
        this.folder = folder;
    }

    void writeProfiles() throws IOException {
        StringBuilder lines = new StringBuilder("trust,scale,n,mean,sd,pctfav,wmean\n");
        ExactScores exact = totals.trusts.result().reveal(ACCESS);
        for (ExactScore score : exact.getScores()) {
            if (!score.getUnit().equals(Responses.EVERYONE)) {
                append(lines, score);
            }
        }
        Files.writeString(folder.resolve("profiles.csv"), lines);
    }

    private void append(StringBuilder lines, ExactScore score) {
        ScoreEstimate unweighted = score.getUnweighted();
        lines.append(score.getUnit()).append(',').append(score.getScale()).append(',');
        lines.append(score.getBase().getRespondents());
        append(lines, unweighted.getMean());
        append(lines, unweighted.getStandardDeviation());
        lines.append(',').append(percentFavourable(score));
        append(lines, score.getWeighted().orElseThrow().getMean());
        lines.append('\n');
    }

    /** Of the answers of people with a score. */
    private double percentFavourable(ExactScore score) {
        int scale = instrument
                .getScales()
                .indexOf(instrument.findScale(score.getScale()).orElseThrow());
        long answers = score.getBase().getAnswers();
        double percent = score.getUnweighted()
                .getFavourableShares()
                .get(FavourableRule.POOLED_ANSWERS)
                .getFavourable()
                .getValue();
        long favourable = Math.round(percent * answers / 100) - totals.unscored.favourable(score.getUnit(), scale);
        return 100.0 * favourable / (answers - totals.unscored.answers(score.getUnit(), scale));
    }

    private static void append(StringBuilder lines, Statistic statistic) {
        lines.append(',');
        if (statistic.isDefined()) {
            lines.append(statistic.getValue());
        }
    }

    void writeAlpha() throws IOException {
        StringBuilder lines = new StringBuilder("scale,alpha\n");
        CronbachAlpha alpha = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE);
        for (int scale = 0; scale < totals.covariances.size(); scale++) {
            lines.append(instrument.getScales().get(scale).getId());
            append(lines, alpha.of(totals.covariances.get(scale).result()).getAlpha());
            lines.append('\n');
        }
        Files.writeString(folder.resolve("alpha.csv"), lines);
    }

    void writeAgreement() throws IOException {
        ExactScores exact = totals.teams.result().reveal(ACCESS);
        List<UnitId> teams = exact.getUnits().stream()
                .filter(unit -> !unit.equals(Responses.EVERYONE))
                .toList();
        StringBuilder lines = new StringBuilder("scale,icc1,icc2\n");
        for (Scale scale : instrument.getScales()) {
            IccResult icc = IntraclassCorrelation.withDefaults().of(exact, scale.getId(), teams);
            lines.append(scale.getId());
            append(lines, icc.getIcc1());
            append(lines, icc.getIcc2());
            lines.append('\n');
        }
        Files.writeString(folder.resolve("icc.csv"), lines);
        writeRwg(exact, teams);
    }

    private void writeRwg(ExactScores exact, List<UnitId> teams) throws IOException {
        RwgJ rwg = RwgJ.ofOptions(5);
        StringBuilder lines = new StringBuilder("team,scale,rwgj\n");
        for (UnitId team : teams) {
            for (Scale scale : instrument.getScales()) {
                Statistic agreement = rwg.of(
                                exact.findItems(scale.getId(), team).orElseThrow())
                        .getAgreement();
                if (agreement.isDefined()) {
                    lines.append(team).append(',').append(scale.getId()).append(',');
                    lines.append(agreement.getValue()).append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("rwg.csv"), lines);
    }
}
