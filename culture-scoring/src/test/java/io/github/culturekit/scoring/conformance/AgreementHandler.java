package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.agreement.AgreementSummary;
import io.github.culturekit.scoring.agreement.AverageDeviation;
import io.github.culturekit.scoring.agreement.Awg;
import io.github.culturekit.scoring.agreement.NullDistribution;
import io.github.culturekit.scoring.agreement.RStarWg;
import io.github.culturekit.scoring.agreement.RwgJ;
import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ItemMoments;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Agreement within groups: over available answers by accumulators, and over complete rows by the answers. */
final class AgreementHandler implements FamilyHandler {

    private static final String SCALE = "scale";
    private static final List<String> MEASURES =
            List.of("rwg_j", "rwg_j_listwise", "rwg_j_unclipped", "rstar_wg", "awg", "ad_mean", "ad_median");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("agreement"));
        ChanceAgreementHandler.compare(expected.at("table"));
        if (!expected.at("groups").isPresent()) {
            return;
        }
        Responses responses = responses(file);
        ExactScores scores = Scoring.of(responses.getInstrument())
                .score(responses)
                .reveal(AnalystAccess.because("comparison with another tool"));
        int options = whole(file, "options_A");
        RwgJ rwg = RwgJ.withDefaults().withOptions(options);
        Measures measures = new Measures(
                rwg,
                RStarWg.withDefaults().withOptions(options),
                Awg.withDefaults().withRange(whole(file, "response_min"), whole(file, "response_max")));
        expected.at("expected_variance_uniform")
                .compare(rwg.getNullDistribution().orElseThrow().getVariance());
        for (Expected group : expected.at("groups").elements()) {
            compareGroup(group, responses.unit(unit(group)), scores, measures);
        }
        for (String item : expected.at("single_item_rwg").keys()) {
            for (Expected group : expected.at("single_item_rwg").at(item).elements()) {
                compareItem(group, item, scores, rwg);
            }
        }
        compareSummaries(expected.at("summary"), responses, scores, measures);
        expected.at("summary").at("ad_practical_cutoff_A_over_6").compare(AverageDeviation.practicalLimit(options));
        compareNulls(expected.at("alternative_nulls"), scores);
    }

    /** The measures on one scale of answers. */
    private record Measures(RwgJ rwg, RStarWg rStarWg, Awg awg) {

        /** A group's agreement by the name that the oracles have for it. */
        Statistic of(String name, ItemMoments items, ItemMatrix complete) {
            return switch (name) {
                case "rwg_j" -> rwg.of(items).getAgreement();
                case "rwg_j_listwise" -> rwg.of(complete).getAgreement();
                case "rwg_j_unclipped" -> rwg.unclipped().of(items).getAgreement();
                case "rstar_wg" -> rStarWg.of(items).getAgreement();
                case "awg" -> awg.of(complete).getMean();
                case "ad_mean" -> AverageDeviation.withDefaults().of(complete).getMean();
                case "ad_median" ->
                    AverageDeviation.withDefaults().fromMedian().of(complete).getMean();
                default -> throw new IllegalStateException("No measure of agreement is called '" + name + "'.");
            };
        }
    }

    private static void compareGroup(Expected expected, Responses people, ExactScores scores, Measures measures) {
        ItemMatrix complete = ItemMatrix.of(people, SCALE).completeRows();
        ItemMoments items = scores.findItems(SCALE, unit(expected)).orElseThrow();
        expected.at("group").compareExactly(unit(expected).toString());
        expected.at("n_rows").compareExactly(people.size());
        expected.at("n_complete").compareExactly(complete.getRowCount());
        expected.at("mean_of_person_means")
                .compare(scores.findMoments(SCALE, unit(expected)).orElseThrow().getMean());
        expected.at("mean_item_variance").compare(measures.rwg().of(items).getMeanItemVariance());
        expected.at("awg_items_defined")
                .compareExactly(measures.awg().of(complete).getDefinedItems());
        for (String measure : MEASURES) {
            expected.at(measure).compare(measures.of(measure, items, complete));
        }
    }

    private static void compareSummaries(
            Expected expected, Responses responses, ExactScores scores, Measures measures) {
        for (String measure : MEASURES) {
            AgreementSummary actual = AgreementSummary.of(responses.getUnits().stream()
                    .map(unit -> measures.of(
                            measure,
                            scores.findItems(SCALE, unit).orElseThrow(),
                            ItemMatrix.of(responses.unit(unit), SCALE).completeRows()))
                    .toList());
            compareSummary(expected.at(measure), actual);
        }
    }

    private static void compareSummary(Expected expected, AgreementSummary actual) {
        expected.at("n_groups").compareExactly(actual.getGroups());
        expected.at("mean").compare(actual.getMean());
        expected.at("median").compare(actual.getMedian());
        expected.at("sd").compare(actual.getStandardDeviation());
        expected.at("min").compare(actual.getMinimum());
        expected.at("max").compare(actual.getMaximum());
        for (String key : expected.keys()) {
            if (key.startsWith("share_ge_")) {
                expected.at(key).compare(actual.shareAtLeast(Double.parseDouble(key.substring("share_ge_".length()))));
            } else if (key.startsWith("share_le_")) {
                expected.at(key).compare(actual.shareAtMost(Double.parseDouble(key.substring("share_le_".length()))));
            }
        }
    }

    private static void compareItem(Expected expected, String item, ExactScores scores, RwgJ rwg) {
        ItemMoments items = scores.findItems(item, unit(expected)).orElseThrow();
        expected.at("group").compareExactly(unit(expected).toString());
        compareAnswers(expected.at("n_answered"), items.getCount(0));
        expected.at("rwg").compare(rwg.of(items).getAgreement());
    }

    /** The other tool has no number, rather than 0, for a group that is empty of answers. */
    private static void compareAnswers(Expected expected, long answers) {
        if (answers == 0 && !expected.text().equals("0")) {
            expected.compare(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        } else {
            expected.compareExactly(answers);
        }
    }

    private static void compareNulls(Expected expected, ExactScores scores) {
        for (String shape : expected.at("category_probabilities").keys()) {
            List<Expected> listed =
                    expected.at("category_probabilities").at(shape).elements();
            double[] probabilities = listed.stream()
                    .mapToDouble(probability -> Double.parseDouble(probability.text()))
                    .toArray();
            for (int option = 0; option < probabilities.length; option++) {
                listed.get(option).read();
            }
            RwgJ rwg = RwgJ.withDefaults().against(NullDistribution.of(probabilities));
            expected.at("expected_variance")
                    .at(shape)
                    .compare(rwg.getNullDistribution().orElseThrow().getVariance());
            for (Expected group : expected.at("rwg_j").elements()) {
                group.at("group").compareExactly(unit(group).toString());
                ItemMoments items = scores.findItems(SCALE, unit(group)).orElseThrow();
                group.at(shape).compare(rwg.of(items).getAgreement());
            }
        }
    }

    /** The rows as responses whose unit is the group, to a scale of all items and one of each. */
    private static Responses responses(OracleFile file) {
        OracleData data = file.data();
        List<String> columns = file.columns();
        List<String> reversed = columns.stream().filter(data::isReversed).toList();
        ScaleKey all = new ScaleKey(
                SCALE,
                columns,
                reversed,
                whole(file, "response_min"),
                whole(file, "response_max"),
                Optional.empty(),
                1);
        List<Integer> notApplicable =
                file.list("na_codes").stream().map(JsonNode::asInt).toList();
        Instrument instrument = OracleSurvey.withScaleOfEachItem(
                OracleSurvey.instrument(List.of(all), notApplicable, ReportRange.NATIVE));
        return OracleSurvey.read(data, CsvIntake.of(instrument).withUnitColumn(file.groupColumn()))
                .getResponses();
    }

    private static UnitId unit(Expected group) {
        return UnitId.of(group.at("group").text());
    }

    private static int whole(OracleFile file, String option) {
        return file.number(option)
                .map(Double::intValue)
                .orElseThrow(() -> new IllegalStateException(file + " has no option " + option + "."));
    }
}
