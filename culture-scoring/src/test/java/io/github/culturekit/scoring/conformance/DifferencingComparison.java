package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.comparison.GroupScores;
import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.DisclosureAudit;
import io.github.culturekit.scoring.disclosure.DisclosureMask;
import io.github.culturekit.scoring.disclosure.DisclosureMasking;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.CsvIntake;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The attack by subtraction: a whole and its large parts are published, so that the small parts' mean follows; unless our mask
 * decides what is published.
 */
final class DifferencingComparison {

    private static final String WHOLE = "the whole";
    private static final String UNIT = "unit";
    private static final String BELOW = "below_";

    private final Map<String, GroupScores> units;
    private final int minimum;

    private DifferencingComparison(Map<String, GroupScores> units, int minimum) {
        this.units = units;
        this.minimum = minimum;
    }

    static void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("mean"));
        String mark = expected.at("units").at(0).keys().stream()
                .filter(key -> key.startsWith(BELOW))
                .findFirst()
                .orElseThrow();
        int minimum = Integer.parseInt(mark.substring(BELOW.length()));
        DifferencingComparison comparison = new DifferencingComparison(scores(file), minimum);
        comparison.compareNumbers(expected, mark);
        comparison.compareAttack(expected);
    }

    /** The scores of each unit on the scale that the options begin with; who has none is not counted. */
    private static Map<String, GroupScores> scores(OracleFile file) {
        OracleData data = OracleData.read(file, RowFilter.parse(file.filter().orElseThrow(), file.columns()));
        String scale = file.option("scale").asString().split(" ")[0];
        OracleScale described = new OracleScales(file, data).get(scale);
        Instrument instrument =
                OracleSurvey.instrument(List.of(described.key()), described.notApplicable(), ReportRange.ZERO_TO_TEN);
        Map<String, GroupScores> scored = new TreeMap<>(GroupScores.byUnit(
                OracleSurvey.read(data, CsvIntake.of(instrument).withUnitColumn(UNIT))
                        .getResponses(),
                scale));
        scored.values().removeIf(unit -> unit.size() == 0);
        return scored;
    }

    private void compareNumbers(Expected expected, String mark) {
        expected.at("division_n").compareExactly(people(any -> true));
        expected.at("division_mean").compare(total(any -> true) / people(any -> true));
        for (Expected unit : expected.at("units").elements()) {
            GroupScores actual = units.get(unit.at(UNIT).text());
            unit.at(UNIT).require(actual != null, units.keySet());
            unit.at("n").compareExactly(actual.size());
            unit.at("mean").compare(actual.summary().getMean());
            unit.at(mark).compareExactly(actual.size() < minimum);
        }
    }

    /** The minimum alone gives the hidden units' mean away, and the audit says so; the audited rule does not. */
    private void compareAttack(Expected expected) {
        CellStructure structure = structure();
        DisclosureMasking masking = DisclosureMasking.ofMinimum(minimum);
        DisclosureMask weak = masking.withRule(MaskingRule.MINIMUM_ALONE).of(structure);
        DisclosureMask audited = masking.of(structure);
        Predicate<String> hidden = unit -> !weak.isPublished(unit);
        double rest = total(any -> true) - total(hidden.negate());
        expected.at("recovered_mean_of_hidden_units")
                .compare(mean(rest, people(any -> true) - people(hidden.negate())));
        expected.at("true_mean_of_hidden_units").compare(mean(total(hidden), people(hidden)));
        expected.at("people_in_hidden_units").compareExactly(people(hidden));
        int exposed = DisclosureAudit.of(weak).getExposedPeople();
        boolean caught = exposed == (people(hidden) < minimum ? people(hidden) : 0);
        boolean safe = DisclosureAudit.of(audited).certify().holds();
        expected.at("recovered_mean_of_hidden_units")
                .require(caught && safe, exposed + " exposed, our certificate holds: " + safe);
    }

    private static Statistic mean(double total, int people) {
        return people == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(total / people);
    }

    private CellStructure structure() {
        CellStructure.Builder structure = CellStructure.builder();
        units.forEach((unit, scores) -> structure.atom(unit, scores.size()));
        structure.cell(WHOLE, 0, units.keySet());
        units.keySet().forEach(unit -> structure.cell(unit, 1, List.of(unit)));
        return structure.build();
    }

    private int people(Predicate<String> which) {
        return units.keySet().stream()
                .filter(which)
                .mapToInt(unit -> units.get(unit).size())
                .sum();
    }

    private double total(Predicate<String> which) {
        return units.keySet().stream()
                .filter(which)
                .map(units::get)
                .mapToDouble(unit -> unit.size() * unit.summary().getMean().getValue())
                .sum();
    }
}
