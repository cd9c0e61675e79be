package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.variance.SurveyDesign;
import io.github.culturekit.scoring.variance.SurveyMean;
import io.github.culturekit.scoring.variance.SurveyTotal;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.variance.TaylorVariance;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.AuxiliaryTotal;
import io.github.culturekit.scoring.weighting.CalibrationWeights;
import io.github.culturekit.scoring.weighting.Margin;
import io.github.culturekit.scoring.weighting.PostStratification;
import io.github.culturekit.scoring.weighting.ResidualWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Weights brought to one set of cells, or calibrated linearly on categories and numbers, and the estimates with them. */
final class PostStratifyHandler implements FamilyHandler {

    private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Tolerance tolerance = file.tolerance("estimates");
        Expected expected = root.within(tolerance);
        ExpectedEstimates estimates = new ExpectedEstimates(tolerance, tolerance);
        OracleSample sample = OracleSample.of(file);
        SurveyDesign design = sample.design(file.option("design").asString(""));
        double[] base = design.getWeights();
        AdjustedWeights cells = PostStratification.withDefaults().of(base, cells(file, sample));
        SurveyDesign postStratified = design.withAdjustment(cells, ResidualWeights.EQUAL);
        estimates.compareTerms(expected.at("before"), term -> TAYLOR.of(design, mean(sample, term)));
        estimates.compareTerms(
                expected.at("poststratified_mean"), term -> TAYLOR.of(postStratified, mean(sample, term)));
        estimates.compareTerms(
                expected.at("poststratified_total"),
                term -> TAYLOR.of(postStratified, SurveyTotal.of(sample.numbers(term))));
        SurveyValues y = sample.numbers(file.columns().get(0));
        estimates.compareDomains(
                expected.at("domain_means"),
                TAYLOR.of(
                        postStratified,
                        y.by(
                                sample.domains(expected.at("domain_means").elements(), y, cells.getWeights()),
                                SurveyMean::of)));
        compareRows(expected.at("rows"), sample, "poststratified_weight", cells);
        if (expected.at("calibrated_totals_target").isPresent()) {
            AdjustedWeights calibrated =
                    CalibrationWeights.withDefaults().of(base, totals(expected.at("calibrated_totals_target"), sample));
            estimates.compareTerms(
                    expected.at("calibrated_linear_mean"),
                    term -> TAYLOR.of(design.withAdjustment(calibrated), mean(sample, term)));
            compareRows(expected.at("rows"), sample, "calibrated_weight", calibrated);
        }
    }

    private static void compareRows(Expected expected, OracleSample sample, String column, AdjustedWeights weights) {
        for (int row = 0; row < expected.elements().size(); row++) {
            Expected listed = expected.at(row);
            listed.at("id").compareExactly(sample.id(row));
            listed.at(column).compare(weights.getWeights()[row]);
        }
    }

    private static SurveyMean mean(OracleSample sample, String column) {
        return SurveyMean.of(sample.numbers(column));
    }

    private static Margin cells(OracleFile file, OracleSample sample) {
        JsonNode population = file.option("population");
        Map<String, Double> totals = new LinkedHashMap<>();
        population
                .propertyNames()
                .forEach(level -> totals.put(level, population.path(level).asDouble()));
        return Margin.of(sample.categories(file.option("poststrata").asString()), totals);
    }

    /** Totals under the names that R gives to columns: of everyone, of numbers, and of a factor's levels but the first. */
    private static List<AuxiliaryTotal> totals(Expected expected, OracleSample sample) {
        int rows = sample.data().rowCount();
        return expected.keys().stream()
                .map(name -> {
                    expected.at(name).read();
                    double total = expected.at(name).number();
                    if (name.equals("(Intercept)")) {
                        return AuxiliaryTotal.ofPeople(rows, total);
                    }
                    if (sample.data().columns().contains(name)) {
                        return AuxiliaryTotal.of(name, sample.weights(name), total);
                    }
                    String factor = sample.data().columns().stream()
                            .filter(column -> name.startsWith(column)
                                    && sample.categories(column).getLevels().contains(name.substring(column.length())))
                            .findFirst()
                            .orElseThrow();
                    return AuxiliaryTotal.ofLevel(sample.categories(factor), name.substring(factor.length()), total);
                })
                .toList();
    }
}
