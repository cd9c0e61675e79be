package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
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
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreEstimate;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Scores of the organisation and of each value of any grouping column, end to end, and the rows that need a look. */
final class ProfileHandler implements FamilyHandler {

    private static final String ORGANISATION = "organisation";

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("scores"));
        List<ScaleKey> keys = new ArrayList<>();
        file.option("scales")
                .propertyNames()
                .forEach(id -> keys.add(key(id, file.option("scales").path(id))));
        List<Integer> notApplicable =
                file.list("na_code").stream().map(JsonNode::asInt).toList();
        Instrument instrument = OracleSurvey.instrument(keys, notApplicable, ReportRange.ZERO_TO_TEN);
        OracleData data = file.data();
        Map<String, String> groupings = groupings(file, data, expected);
        String[] cuts = groupings.values().stream().distinct().toArray(String[]::new);
        CsvIntake csv = CsvIntake.of(instrument).withCutColumns(cuts);
        Optional<String> weight = weightColumn(file);
        Intake intake =
                OracleSurvey.read(data, weight.map(csv::withWeightColumn).orElse(csv));
        ExactScores scores = Scoring.of(instrument)
                .withCuts(cuts)
                .score(intake.getResponses())
                .reveal(AnalystAccess.because("comparison with another tool"));
        for (ScaleKey key : keys) {
            compareScale(expected.at("scales").at(key.id()), key, groupings, scores);
        }
        compareRows(expected.at("identical_answer_rows"), intake.getReport().getIdenticalAnswerRows(), data);
        compareRows(expected.at("exact_duplicate_rows"), intake.getReport().getDuplicateRows(), data);
        compareRows(expected.at("all_missing_rows"), intake.getReport().getEmptyRows(), data);
    }

    private static void compareScale(
            Expected expected, ScaleKey key, Map<String, String> groupings, ExactScores scores) {
        for (String level : expected.keys()) {
            if (level.equals(ORGANISATION)) {
                compareGroup(expected.at(level), key, find(scores, key, Cut.everyone()));
                continue;
            }
            String column = groupings.get(level);
            for (Expected group : expected.at(level).elements()) {
                String name = group.at("group").text();
                group.at("group").read();
                compareGroup(group, key, find(scores, key, Cut.of(column, name)));
            }
        }
    }

    private static ExactScore find(ExactScores scores, ScaleKey key, Cut cut) {
        UnitId everyone = Responses.EVERYONE;
        return scores.find(key.id(), everyone, cut)
                .orElseThrow(() -> new IllegalStateException("No score of '" + key.id() + "' for " + cut + "."));
    }

    private static void compareGroup(Expected expected, ScaleKey key, ExactScore score) {
        ScoreEstimate plain = score.getUnweighted();
        expected.at("rows").compareExactly(score.getRows());
        expected.at("n_scored").compareExactly(score.getBase().getRespondents());
        expected.at("n_answers").compareExactly(score.getBase().getAnswers());
        expected.at("mean_0_10").compare(plain.getMean());
        expected.at("sd_0_10").compare(plain.getStandardDeviation());
        expected.at("se_0_10").compare(plain.getStandardError());
        Optional<ScoreEstimate> weighted = score.getWeighted();
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
        expected.at("weighted_mean_0_10")
                .compare(weighted.map(ScoreEstimate::getMean).orElse(none));
        expected.at("weighted_se_0_10")
                .compare(weighted.map(ScoreEstimate::getStandardError).orElse(none));
        compareShares(expected, "", plain);
        weighted.ifPresent(estimate -> compareShares(expected, "weighted_", estimate));
    }

    private static void compareShares(Expected expected, String prefix, ScoreEstimate estimate) {
        compareShares(expected, prefix, "_pooled_answers", estimate, FavourableRule.POOLED_ANSWERS);
        compareShares(expected, prefix, "_mean_of_items", estimate, FavourableRule.MEAN_OF_ITEMS);
        FavourableShare people = estimate.getFavourableShares().get(FavourableRule.PEOPLE_AT_OR_ABOVE);
        expected.at(prefix + "pct_favourable_people_mean_at_or_above_threshold").compare(people.getFavourable());
    }

    private static void compareShares(
            Expected expected, String prefix, String suffix, ScoreEstimate estimate, FavourableRule rule) {
        FavourableShare shares = estimate.getFavourableShares().get(rule);
        expected.at(prefix + "pct_favourable" + suffix).compare(shares.getFavourable());
        expected.at(prefix + "pct_neutral" + suffix).compare(shares.getNeutral());
        expected.at(prefix + "pct_unfavourable" + suffix).compare(shares.getUnfavourable());
    }

    private static void compareRows(Expected expected, List<Integer> lines, OracleData data) {
        List<Integer> rows = lines.stream().map(line -> data.rowId(line - 2)).toList();
        expected.compareSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            expected.at(i).compareExactly(rows.get(i));
        }
    }

    private static ScaleKey key(String id, JsonNode scale) {
        Function<String, List<String>> names =
                name -> StreamSupport.stream(scale.path(name).spliterator(), false)
                        .map(JsonNode::asString)
                        .toList();
        JsonNode threshold = scale.path("favourable_at_or_above_after_reversal");
        return new ScaleKey(
                id,
                names.apply("items"),
                scale.path("reversed").isString()
                        ? List.of(scale.path("reversed").asString())
                        : names.apply("reversed"),
                scale.path("min").asInt(),
                scale.path("max").asInt(),
                threshold.isNumber() ? Optional.of(threshold.asInt()) : Optional.empty(),
                scale.path("min_answered").asInt());
    }

    /** The levels that scores are grouped by, each with its column. */
    private static Map<String, String> groupings(OracleFile file, OracleData data, Expected expected) {
        Map<String, String> columns = new TreeMap<>();
        for (String scale : expected.at("scales").keys()) {
            for (String level : expected.at("scales").at(scale).keys()) {
                if (!level.equals(ORGANISATION) && !columns.containsKey(level)) {
                    Set<String> groups = new HashSet<>();
                    expected.at("scales")
                            .at(scale)
                            .at(level)
                            .elements()
                            .forEach(group -> groups.add(group.at("group").text()));
                    columns.put(level, column(file, data, level, groups));
                }
            }
        }
        return columns;
    }

    /** The column that a level is named after, or else one that holds all the groups' names. */
    private static String column(OracleFile file, OracleData data, String level, Set<String> groups) {
        return file.columns().stream()
                .filter(column -> level.equals(column) || level.equals(column + "s"))
                .findFirst()
                .or(() -> file.columns().stream()
                        .filter(column -> holds(data, column, groups))
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalStateException(file + " groups by '" + level + "', but has no such column."));
    }

    private static boolean holds(OracleData data, String column, Set<String> groups) {
        Set<String> values = new HashSet<>();
        data.column(column).forEach(cell -> cell.ifPresent(values::add));
        return values.containsAll(groups);
    }

    /** The option reads "column; remarks". */
    private static Optional<String> weightColumn(OracleFile file) {
        String option = file.option("weights").asString("");
        return file.columns().stream()
                .filter(column -> option.equals(column) || option.startsWith(column + ";"))
                .findFirst();
    }
}
