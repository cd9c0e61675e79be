package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.variance.UnitMean;
import io.github.culturekit.scoring.variance.UnitMeanEstimate;
import io.github.culturekit.scoring.weighting.Categories;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Unit means with the finite population correction, for head counts that are made up by a rule. */
final class UnitMeansHandler implements FamilyHandler {

    private static final Pattern HEAD_COUNT = Pattern.compile("ceiling\\(([\\d.]+) x rows of the (\\w+).*");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("units")).at("units");
        OracleSample sample = OracleSample.of(file);
        SurveyValues scores = SurveyValues.ofNullable(
                new OracleVariables(file, sample.data()).numbers(scale(file), ReportRange.ZERO_TO_TEN));
        Categories units = sample.categories(headCount(file).group(2));
        for (String unit : expected.keys()) {
            int code = units.codeOf(unit);
            SurveyValues ofUnit = SurveyValues.ofNullable(IntStream.range(0, units.getRowCount())
                    .filter(row -> units.code(row) == code)
                    .mapToObj(row -> scores.isKnown(row) ? scores.getValue(row) : null)
                    .toArray(Double[]::new));
            compareUnit(expected.at(unit), UnitMean.withDefaults().of(people(file, ofUnit.getRowCount()), ofUnit));
        }
    }

    private static void compareUnit(Expected expected, UnitMeanEstimate actual) {
        expected.at("headcount").compareExactly(actual.getPeople());
        expected.at("returned").compareExactly(actual.getReturned());
        expected.at("scored").compareExactly(actual.getScored());
        expected.at("response_rate").compare(actual.getResponseRate());
        expected.at("mean").compare(actual.getMean());
        expected.at("sd").compare(actual.getStandardDeviation());
        expected.at("se_infinite").compare(actual.getInfiniteStandardError());
        expected.at("se_fpc").compare(actual.getStandardError());
        expected.at("ci95_t_fpc").compare(actual.getInterval());
    }

    /** The option reads {@code TRUST 0-10 (remarks)}. */
    private static String scale(OracleFile file) {
        return file.option("scale").asString().split(" ")[0];
    }

    private static int people(OracleFile file, int rows) {
        return (int) Math.ceil(Double.parseDouble(headCount(file).group(1)) * rows);
    }

    /** The rule has a factor, and the column that tells the units apart. */
    private static Matcher headCount(OracleFile file) {
        String rule = file.option("headcount").asString("");
        Matcher matcher = HEAD_COUNT.matcher(rule);
        if (!matcher.matches()) {
            throw new IllegalStateException(file + ": the rule of head counts '" + rule + "' cannot be read.");
        }
        return matcher;
    }
}
