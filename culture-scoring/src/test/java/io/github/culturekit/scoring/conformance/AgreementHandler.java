package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
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

/** Agreement within groups: rwg(j) and rwg, over available answers by accumulators and over complete rows by the answers. */
final class AgreementHandler implements FamilyHandler {

    private static final String SCALE = "scale";

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of(
                NotYetCovered.of("groups/*/mean_of_person_means", "means of plain row means"),
                NotYetCovered.of("groups/*/rstar_wg", "r*wg"),
                NotYetCovered.of("groups/*/awg", "awg"),
                NotYetCovered.of("groups/*/awg_items_defined", "awg"),
                NotYetCovered.of("groups/*/ad_mean", "average deviation"),
                NotYetCovered.of("groups/*/ad_median", "average deviation"),
                NotYetCovered.of("summary/**", "agreement over all groups"),
                NotYetCovered.of("table/**", "exact null distributions"));
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("agreement"));
        if (!expected.at("groups").isPresent()) {
            return;
        }
        Responses responses = responses(file);
        ExactScores scores = Scoring.of(responses.getInstrument())
                .score(responses)
                .reveal(AnalystAccess.because("comparison with another tool"));
        RwgJ rwg = RwgJ.ofOptions(whole(file, "options_A"));
        expected.at("expected_variance_uniform").compare(rwg.getNullVariance());
        for (Expected group : expected.at("groups").elements()) {
            compareGroup(group, responses.unit(unit(group)), scores, rwg);
        }
        for (String item : expected.at("single_item_rwg").keys()) {
            for (Expected group : expected.at("single_item_rwg").at(item).elements()) {
                compareItem(group, item, scores, rwg);
            }
        }
        compareNulls(expected.at("alternative_nulls"), scores);
    }

    private static void compareGroup(Expected expected, Responses people, ExactScores scores, RwgJ rwg) {
        ItemMatrix complete = ItemMatrix.of(people, SCALE).completeRows();
        ItemMoments items = scores.findItems(SCALE, unit(expected)).orElseThrow();
        expected.at("group").compareExactly(unit(expected).toString());
        expected.at("n_rows").compareExactly(people.size());
        expected.at("n_complete").compareExactly(complete.getRowCount());
        expected.at("mean_item_variance").compare(rwg.of(items).getMeanItemVariance());
        expected.at("rwg_j").compare(rwg.of(items).getAgreement());
        expected.at("rwg_j_listwise").compare(rwg.of(complete).getAgreement());
        expected.at("rwg_j_unclipped").compare(rwg.unclipped().of(items).getAgreement());
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
                listed.get(option).compare(probabilities[option]);
            }
            RwgJ rwg = RwgJ.ofNullDistribution(probabilities);
            expected.at("expected_variance").at(shape).compare(rwg.getNullVariance());
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
                columns.size());
        List<Integer> notApplicable =
                file.list("na_codes").stream().map(JsonNode::asInt).toList();
        Instrument instrument = OracleSurvey.withScaleOfEachItem(
                OracleSurvey.instrument(List.of(all), notApplicable, ReportRange.ZERO_TO_TEN));
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
