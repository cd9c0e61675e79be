package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScore;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.ScoreEstimate;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The scores of respondents on one scale of all the columns, and their mean: part of the reliability family. */
final class ScaleScoresHandler {

    private static final String SCALE = "scale";
    private static final Pattern MINIMUM = Pattern.compile("at least (\\d+) of \\d+ answered");

    private ScaleScoresHandler() {}

    static void compare(OracleFile file, Expected expected) {
        if (!expected.isPresent()) {
            return;
        }
        OracleData data = file.data();
        if (!hasCodes(file, data)) {
            expected.leaveOutBelow("scores are of answers that are codes of a response scale");
            return;
        }
        expected.at("rule").read();
        ScaleKey key = key(file, expected, data);
        List<Integer> notApplicable =
                file.list("na_codes").stream().map(JsonNode::asInt).toList();
        Instrument instrument = OracleSurvey.instrument(List.of(key), notApplicable, ReportRange.ZERO_TO_TEN);
        Intake intake = OracleSurvey.read(data, CsvIntake.of(instrument));
        Responses responses = intake.getResponses();
        ExactScore score = score(instrument, responses);
        ScoreEstimate estimate = score.getUnweighted();
        expected.at("n_scored").compareExactly(score.getBase().getRespondents());
        expected.at("n_rows").compareExactly(score.getRows());
        expected.at("n_rows_all_missing")
                .compareExactly(intake.getReport().getEmptyRows().size());
        expected.at("mean_0_10").compare(estimate.getMean());
        expected.at("sd_0_10").compare(estimate.getStandardDeviation());
        expected.at("se_mean_0_10").compare(estimate.getStandardError());
        expected.at("ci95_t_mean_0_10").compare(estimate.getInterval());
        compareShares(expected.at("pct_favourable_definitions"), estimate.getFavourableShares());
        compareRespondents(expected.at("first20_row_scores_0_10"), instrument, responses);

        Instrument raw = OracleSurvey.instrument(List.of(key), notApplicable, ReportRange.NATIVE);
        ScoreEstimate rawEstimate = score(
                        raw, OracleSurvey.read(data, CsvIntake.of(raw)).getResponses())
                .getUnweighted();
        expected.at("mean_raw").compare(rawEstimate.getMean());
        expected.at("sd_raw").compare(rawEstimate.getStandardDeviation());
    }

    private static ExactScore score(Instrument instrument, Responses responses) {
        return Scoring.of(instrument)
                .score(responses)
                .reveal(AnalystAccess.because("comparison with another tool"))
                .find(SCALE, Responses.EVERYONE)
                .orElseThrow();
    }

    private static void compareShares(Expected expected, Map<FavourableRule, FavourableShare> shares) {
        expected.at("pooled_over_answers")
                .compare(shares.get(FavourableRule.POOLED_ANSWERS).getFavourable());
        expected.at("mean_of_item_percentages")
                .compare(shares.get(FavourableRule.MEAN_OF_ITEMS).getFavourable());
        expected.at("people_with_mean_at_or_above_fav_threshold")
                .compare(shares.get(FavourableRule.PEOPLE_AT_OR_ABOVE).getFavourable());
    }

    private static void compareRespondents(Expected expected, Instrument instrument, Responses responses) {
        RespondentScores scores = Scoring.of(instrument).scoreRespondents(responses);
        for (int row = 0; row < Math.min(expected.elements().size(), scores.size()); row++) {
            OptionalDouble score = scores.score(row, SCALE);
            expected.at(row)
                    .compare(
                            score.isPresent()
                                    ? Statistic.of(score.getAsDouble())
                                    : Statistic.undefined(UndefinedReason.NO_ANSWERS));
        }
    }

    /** Whether the answers are whole numbers of a declared range, as those of an instrument are. */
    private static boolean hasCodes(OracleFile file, OracleData data) {
        return whole(file, "response_min").isPresent()
                && file.columns().stream()
                        .flatMap(column -> data.column(column).stream())
                        .flatMap(Optional::stream)
                        .allMatch(cell -> Double.parseDouble(cell) % 1 == 0);
    }

    private static ScaleKey key(OracleFile file, Expected expected, OracleData data) {
        Matcher minimum = MINIMUM.matcher(expected.at("rule").text());
        if (!minimum.find()) {
            throw new IllegalStateException(file + " does not say how many answers a score needs.");
        }
        return new ScaleKey(
                SCALE,
                file.columns(),
                file.columns().stream().filter(data::isReversed).toList(),
                whole(file, "response_min").orElseThrow(),
                whole(file, "response_max").orElseThrow(),
                whole(file, "favourable_threshold_after_reversal"),
                Integer.parseInt(minimum.group(1)));
    }

    private static Optional<Integer> whole(OracleFile file, String option) {
        return file.number(option).map(Double::intValue);
    }
}
