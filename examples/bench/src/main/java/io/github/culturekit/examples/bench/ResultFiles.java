package io.github.culturekit.examples.bench;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.agreement.AgreementResult;
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
import io.github.culturekit.scoring.score.SharedAccumulator;
import java.io.IOException;
import java.util.List;

/** Writes the results as CSV, numbers in full. */
final class ResultFiles {

    private static final AnalystAccess ACCESS = AnalystAccess.because("The data is made up.");

    private final Instrument instrument;
    private final Totals totals;
    private final Lines files;

    ResultFiles(Instrument instrument, Totals totals, Lines files) {
        this.instrument = instrument;
        this.totals = totals;
        this.files = files;
    }

    void writeProfiles() throws IOException {
        ExactScores exact = totals.trusts.result().reveal(ACCESS);
        files.write("profiles.csv", "trust,scale,n,mean,sd,pctfav,wmean", unitsOf(exact), (trust, lines) -> {
            for (int scale = 0; scale < instrument.getScales().size(); scale++) {
                append(lines, exact, trust, scale);
            }
        });
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
        append(lines, moments.getFavourableAnswers());
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
        CronbachAlpha alpha = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE);
        files.write("alpha.csv", "scale,alpha", covariances, (scale, lines) -> {
            lines.append(instrument.getScales().get(covariances.indexOf(scale)).getId());
            append(lines, alpha.alphaOf(scale.result()));
            lines.append('\n');
        });
    }

    void writeAgreement(SharedAccumulator teamScores) {
        ExactScores exact = teamScores.finish().reveal(ACCESS);
        List<UnitId> teams = unitsOf(exact);
        files.all(() -> writeCorrelations(exact, teams), () -> writeRwg(exact, teams));
    }

    private void writeCorrelations(ExactScores exact, List<UnitId> teams) throws IOException {
        files.writeEach("icc.csv", "scale,icc1,icc2", instrument.getScales(), (scale, lines) -> {
            IccResult icc = IntraclassCorrelation.withDefaults().of(exact, scale.getId(), teams);
            lines.append(scale.getId());
            append(lines, icc.getIcc1());
            append(lines, icc.getIcc2());
            lines.append('\n');
        });
    }

    private void writeRwg(ExactScores exact, List<UnitId> teams) throws IOException {
        RwgJ rwg = RwgJ.withDefaults().withOptions(5);
        files.write("rwg.csv", "team,scale,rwgj", teams, (team, lines) -> {
            for (Scale scale : instrument.getScales()) {
                String id = scale.getId();
                append(lines, team, id, rwg.of(exact.findItems(id, team).orElseThrow()));
            }
        });
    }

    private static void append(StringBuilder lines, UnitId team, String scale, AgreementResult result) {
        Statistic agreement = result.getAgreement();
        if (agreement.isDefined()) {
            lines.append(team).append(',').append(scale).append(',');
            lines.append(agreement.getValue()).append('\n');
        }
    }
}
