package io.github.culturekit.examples.bench;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.agreement.IccResult;
import io.github.culturekit.scoring.agreement.IntraclassCorrelation;
import io.github.culturekit.scoring.agreement.RwgJ;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.CovarianceAccumulator;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.MissingData;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreMoments;
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
        for (UnitId trust : unitsOf(exact)) {
            for (int scale = 0; scale < instrument.getScales().size(); scale++) {
                append(lines, exact, trust, scale);
            }
        }
        Files.writeString(folder.resolve("profiles.csv"), lines);
    }

    private static List<UnitId> unitsOf(ExactScores exact) {
        return exact.getUnits().stream()
                .filter(unit -> !unit.equals(Responses.EVERYONE))
                .toList();
    }

    private void append(StringBuilder lines, ExactScores exact, UnitId trust, int scale) {
        String id = instrument.getScales().get(scale).getId();
        ScoreMoments moments = exact.findMoments(id, trust).orElseThrow();
        lines.append(trust).append(',').append(id).append(',').append(moments.getCount());
        append(lines, moments.getMean());
        append(lines, moments.getVariance().map(Math::sqrt));
        lines.append(',').append(totals.answers.percentFavourable(trust, scale));
        append(lines, moments.getWeightedMean());
        lines.append('\n');
    }

    private static void append(StringBuilder lines, Statistic statistic) {
        lines.append(',');
        if (statistic.isDefined()) {
            lines.append(statistic.getValue());
        }
    }

    void writeAlpha(List<CovarianceAccumulator> covariances) throws IOException {
        StringBuilder lines = new StringBuilder("scale,alpha\n");
        CronbachAlpha alpha = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE);
        for (int scale = 0; scale < covariances.size(); scale++) {
            lines.append(instrument.getScales().get(scale).getId());
            append(lines, alpha.of(covariances.get(scale).result()).getAlpha());
            lines.append('\n');
        }
        Files.writeString(folder.resolve("alpha.csv"), lines);
    }

    void writeAgreement(TeamTotals totals) throws IOException {
        ExactScores exact = totals.merged().result().reveal(ACCESS);
        List<UnitId> teams = unitsOf(exact);
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
