package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.variance.SurveyDesign;
import io.github.culturekit.scoring.variance.SurveyEstimate;
import io.github.culturekit.scoring.variance.SurveyMean;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.variance.TaylorVariance;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.KishDesignEffect;
import io.github.culturekit.scoring.weighting.Margin;
import io.github.culturekit.scoring.weighting.RakingWeights;
import io.github.culturekit.scoring.weighting.ResidualWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Weights raked to margins, estimates with them by three conventions, and trimming. */
final class RakeHandler implements FamilyHandler {

    private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();
    private static final Map<String, ResidualWeights> CONVENTIONS = Map.of(
            "residuals_unweighted_as_in_survey_rake", ResidualWeights.EQUAL,
            "residuals_weighted_by_base_weight_as_in_survey_calibrate", ResidualWeights.BASE,
            "residuals_weighted_by_raked_weight", ResidualWeights.ADJUSTED);

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        OracleSample sample = sample(file);
        SurveyValues y = values(file, sample.data());
        SurveyDesign design = sample.design(file.option("base_design").asString(""));
        Expected weights = root.within(file.tolerance("weights"));
        List<Margin> margins = file.list("margins").stream()
                .map(JsonNode::asString)
                .map(name -> margin(weights.at("targets").at(name), sample, name))
                .toList();
        AdjustedWeights raked = RakingWeights.withDefaults().of(design.getWeights(), margins);
        compareTargets(weights.at("targets"), margins, raked.getWeights());
        ExpectedEstimates.compareSummary(
                weights.at("weights"), KishDesignEffect.withDefaults().of(raked.getWeights()));
        weights.at("weights").at("iterations_own_ipf").compareExactly(raked.getIterations());
        new TrimmingComparison(file, y, raked.getWeights()).compare(weights);
        for (int row = 0; row < weights.at("rows").elements().size(); row++) {
            Expected listed = weights.at("rows").at(row);
            listed.at("id").compareExactly(sample.id(row));
            listed.at("base_weight").compare(raked.getBaseWeights()[row]);
            listed.at("raked_weight").compare(raked.getWeights()[row]);
        }
        compareEstimates(file, root, sample, design, raked, y);
    }

    private static void compareEstimates(
            OracleFile file,
            Expected root,
            OracleSample sample,
            SurveyDesign design,
            AdjustedWeights raked,
            SurveyValues y) {
        ExpectedEstimates estimates = new ExpectedEstimates(file.tolerance("mean"), file.tolerance("se"));
        estimates.compareTerms(root.at("unraked"), term -> TAYLOR.of(design, SurveyMean.of(y)));
        Expected mean = root.at("raked");
        mean.at("term").compareExactly(file.columns().get(0));
        mean.at("estimate")
                .within(file.tolerance("mean"))
                .compare(SurveyMean.of(y).estimate(raked.getWeights()));
        Expected errors = mean.at("se").within(file.tolerance("se"));
        CONVENTIONS.forEach((name, convention) -> errors.at(name)
                .compare(TAYLOR.of(design.withAdjustment(raked, convention), SurveyMean.of(y))
                        .getStandardError()));
        errors.at("naive_ignoring_raking")
                .compare(TAYLOR.of(design.withWeights(raked.getWeights()), SurveyMean.of(y))
                        .getStandardError());
        List<Expected> domains = root.at("domain_means_raked").elements();
        Map<String, SurveyEstimate> byDomain = TAYLOR.of(
                design.withAdjustment(raked, ResidualWeights.EQUAL),
                y.by(sample.domains(domains, y, raked.getWeights()), SurveyMean::of));
        for (Expected domain : domains) {
            SurveyEstimate actual = byDomain.get(domain.at("domain").text());
            domain.at("domain").read();
            domain.at("estimate").within(file.tolerance("mean")).compare(actual.getEstimate());
            if (domain.at("se").isNull() && OracleSample.hasZero(raked.getBaseWeights())) {
                domain.at("se").leaveOut("survey has no standard error where a base weight is 0, for it divides by it");
            } else {
                domain.at("se").within(file.tolerance("se")).compare(actual.getStandardError());
            }
        }
    }

    /** The margins that the weights meet: the sums of the weights are compared with what they were raked to. */
    private static void compareTargets(Expected expected, List<Margin> margins, double... weights) {
        for (Margin margin : margins) {
            String name = margin.getCategories().getName();
            for (String level : expected.at(name).keys()) {
                int code = margin.getCategories().codeOf(level);
                expected.at(name)
                        .at(level)
                        .compare(IntStream.range(0, weights.length)
                                .filter(row -> margin.getCategories().code(row) == code)
                                .mapToDouble(row -> weights[row])
                                .sum());
            }
        }
    }

    private static Margin margin(Expected targets, OracleSample sample, String name) {
        Map<String, Double> totals = new LinkedHashMap<>();
        targets.keys().forEach(level -> totals.put(level, targets.at(level).number()));
        return Margin.of(sample.categories(name), totals);
    }

    private static OracleSample sample(OracleFile file) {
        OracleSample all = OracleSample.beforeScores(file);
        SurveyValues scores = values(file, all.data());
        return new OracleSample(file, all.data().where(scores::isKnown).requireRows());
    }

    /** The first column, which is in the file or a scale. */
    private static SurveyValues values(OracleFile file, OracleData data) {
        return SurveyValues.ofNullable(
                new OracleVariables(file, data).numbers(file.columns().get(0), ReportRange.ZERO_TO_TEN));
    }
}
