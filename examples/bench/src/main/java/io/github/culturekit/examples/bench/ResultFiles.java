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
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.ScoreMoments;
import io.github.culturekit.scoring.score.SharedAccumulator;
import io.github.culturekit.scoring.score.SurveyScores;
import io.github.culturekit.scoring.score.UnitScores;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the results as CSV, numbers in full. What takes time is done by some threads, each part by whichever is free. */
final class ResultFiles {

    private static final AnalystAccess ACCESS = AnalystAccess.because("The data is made up.");

    private final List<String> scales;
    private final List<Totals> totals;
    private final Executor threads;
    private final Lines files;

    ResultFiles(Instrument instrument, List<Totals> totals, Executor threads, Path folder) {
        this.scales = instrument.getScales().stream().map(Scale::getId).toList();
        this.totals = totals;
        this.threads = threads;
        this.files = new Lines(folder, threads);
    }

    /** Writes all that the totals give, the largest file first. */
    CompletableFuture<Void> writeAll() {
        @Nullable SharedAccumulator teams = totals.get(0).teams();
        return teams == null
                ? writeProfiles()
                : CompletableFuture.allOf(writeAgreement(teams), writeProfiles(), writeAlpha());
    }

    private CompletableFuture<Void> writeProfiles() {
        return units(() -> merged(Totals::trusts, ScoreAccumulator::merge).result())
                .thenCompose(trusts -> files.write(
                        "profiles.csv",
                        "trust,scale,n,mean,sd,pctfav,wmean",
                        trusts,
                        (trust, lines) -> scales.forEach(scale -> append(lines, trust, scale))));
    }

    private CompletableFuture<Void> writeAlpha() {
        CronbachAlpha alpha = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE);
        return files.writeEach("alpha.csv", "scale,alpha", scales, (scale, lines) -> {
            int number = scales.indexOf(scale);
            lines.append(scale);
            append(
                    lines,
                    alpha.alphaOf(merged(thread -> thread.covariances().get(number), CovarianceAccumulator::merge)
                            .result()));
            lines.append('\n');
        });
    }

    /** What all threads counted, added to what the first one did. */
    private <A> A merged(Function<Totals, A> counted, BinaryOperator<A> merge) {
        return totals.stream().map(counted).reduce(merge).orElseThrow();
    }

    private CompletableFuture<Void> writeAgreement(SharedAccumulator teamScores) {
        return units(teamScores::finish)
                .thenCompose(teams -> CompletableFuture.allOf(writeCorrelations(teams), writeRwg(teams)));
    }

    private CompletableFuture<Void> writeRwg(List<UnitScores> teams) {
        RwgJ rwg = RwgJ.withDefaults().withOptions(5);
        return files.write("rwg.csv", "team,scale,rwgj", teams, (team, lines) -> {
            for (String scale : scales) {
                append(
                        lines,
                        team.getUnit(),
                        scale,
                        rwg.of(team.findItems(scale).orElseThrow()));
            }
        });
    }

    private CompletableFuture<Void> writeCorrelations(List<UnitScores> teams) {
        return files.writeEach("icc.csv", "scale,icc1,icc2", List.of(scales), (all, lines) -> {
            List<IccResult> correlations = IntraclassCorrelation.withDefaults().of(teams, all);
            for (int scale = 0; scale < all.size(); scale++) {
                lines.append(all.get(scale));
                append(lines, correlations.get(scale).getIcc1());
                append(lines, correlations.get(scale).getIcc2());
                lines.append('\n');
            }
        });
    }

    private CompletableFuture<List<UnitScores>> units(Supplier<SurveyScores> scores) {
        return CompletableFuture.supplyAsync(() -> unitsOf(scores.get().reveal(ACCESS)), threads);
    }

    /** All units but the first, which is everyone. */
    private static List<UnitScores> unitsOf(ExactScores exact) {
        List<UnitScores> topDown = exact.getUnitScores();
        return topDown.subList(1, topDown.size());
    }

    private static void append(StringBuilder lines, UnitScores trust, String scale) {
        ScoreMoments moments = trust.findMoments(scale).orElseThrow();
        lines.append(trust.getUnit()).append(',').append(scale).append(',').append(moments.getCount());
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

    private static void append(StringBuilder lines, UnitId team, String scale, AgreementResult result) {
        Statistic agreement = result.getAgreement();
        if (agreement.isDefined()) {
            lines.append(team).append(',').append(scale).append(',');
            lines.append(agreement.getValue()).append('\n');
        }
    }
}
