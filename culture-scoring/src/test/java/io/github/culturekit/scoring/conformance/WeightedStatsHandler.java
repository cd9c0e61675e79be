package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.variance.QuantileRule;
import io.github.culturekit.scoring.variance.SurveyDesign;
import io.github.culturekit.scoring.variance.SurveyMean;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.variance.TaylorVariance;
import io.github.culturekit.scoring.variance.VarianceConvention;
import io.github.culturekit.scoring.variance.WeightedQuantile;
import io.github.culturekit.scoring.variance.WeightedVariance;
import io.github.culturekit.scoring.weighting.KishDesignEffect;
import io.github.culturekit.scoring.weighting.WeightSummary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Weighted means, variances and quantiles by all conventions, of a column and its weights or of numbers in the file itself. */
final class WeightedStatsHandler implements FamilyHandler {

    private static final Pattern SURVEY = Pattern.compile("survey_svyquantile_(\\w+?)_interior_p");
    private static final Pattern TYPE = Pattern.compile("unweighted_type([1-9])");
    private static final Map<String, QuantileRule> WEIGHTED = Map.of(
            "inverse_cdf_left", QuantileRule.INVERSE_CDF,
            "Hmisc_quantile_normwtF", QuantileRule.FREQUENCY,
            "Hmisc_quantile_normwtT", QuantileRule.SCALED_FREQUENCY,
            "Hmisc_iquantile", QuantileRule.DISTINCT_CDF);
    /** The rules that survey follows even below the first weight's share. */
    private static final Set<String> SOUND_BELOW = Set.of("hf6", "hf7");
    /** The code for "not applicable" in the surveys among the data sets. */
    private static final String NOT_APPLICABLE = "9";

    private record Weighted(SurveyValues values, double[] weights) {

        int size() {
            return weights.length;
        }

        /** The share of the smallest value's weight. */
        double firstShare() {
            int first = IntStream.range(0, size())
                    .filter(row -> weights[row] > 0)
                    .boxed()
                    .min(Comparator.comparingDouble(values::getValue))
                    .orElseThrow();
            return weights[first] / Arrays.stream(weights).sum();
        }
    }

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("weighted"));
        Weighted data = expected.at("x").isPresent() ? listed(expected) : ofColumns(file);
        expected.at("n").compareExactly(data.size());
        WeightSummary summary = KishDesignEffect.withDefaults().of(data.weights());
        expected.at("sum_w").compare(summary.getSum());
        expected.at("ess_kish").compare(summary.getEffectiveSampleSize());
        expected.at("deff_kish").compare(summary.getDesignEffect());
        expected.at("weighted_mean").compare(SurveyMean.of(data.values()).estimate(data.weights()));
        compareVariances(expected, data);
        compareQuantiles(file, expected, data);
    }

    private static void compareVariances(Expected expected, Weighted data) {
        Map<String, VarianceConvention> conventions = Map.of(
                "weighted_var_population", VarianceConvention.POPULATION,
                "weighted_var_frequency_Wminus1", VarianceConvention.FREQUENCY,
                "weighted_var_reliability_unbiased", VarianceConvention.RELIABILITY,
                "weighted_var_n_over_nminus1", VarianceConvention.SAMPLE);
        conventions.forEach((key, convention) -> expected.at(key)
                .compare(WeightedVariance.withDefaults()
                        .withConvention(convention)
                        .of(data.values(), data.weights())));
        int[] positive = IntStream.range(0, data.size())
                .filter(row -> data.weights()[row] > 0)
                .toArray();
        SurveyDesign design = SurveyDesign.of(
                IntStream.of(positive).mapToDouble(row -> data.weights()[row]).toArray());
        SurveyValues values = SurveyValues.of(
                IntStream.of(positive).mapToDouble(data.values()::getValue).toArray());
        expected.at("se_mean_linearised_with_replacement")
                .compare(TaylorVariance.withDefaults()
                        .of(design, SurveyMean.of(values))
                        .getStandardError());
    }

    private static void compareQuantiles(OracleFile file, Expected expected, Weighted data) {
        double[] all = probabilities(file, "p");
        double[] ones = new double[data.size()];
        Arrays.fill(ones, 1);
        Expected unweighted = expected.at("unweighted_quantiles");
        for (String key : unweighted.keys()) {
            Matcher type = TYPE.matcher(key);
            if (type.matches()) {
                QuantileRule rule = SurveyHandler.QUANTILE_RULES.get("hf" + type.group(1));
                compareRow(unweighted.at(key), rule, new Weighted(data.values(), ones), all);
            }
        }
        Expected weighted = expected.at("weighted_quantiles");
        WEIGHTED.forEach((key, rule) -> compareRow(weighted.at(key), rule, data, all));
        for (String key : weighted.keys()) {
            Matcher survey = SURVEY.matcher(key);
            if (survey.matches()) {
                compareSurvey(weighted.at(key), survey.group(1), data, probabilities(file, "interior_p"));
            }
        }
    }

    private static void compareRow(Expected expected, QuantileRule rule, Weighted data, double... probabilities) {
        for (int i = 0; i < probabilities.length; i++) {
            expected.at(i).compare(quantile(rule, data, probabilities[i]));
        }
    }

    private static void compareSurvey(Expected expected, String name, Weighted data, double... probabilities) {
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] < data.firstShare() && !SOUND_BELOW.contains(name)) {
                expected.at(i).leaveOut("survey does not give the smallest value below its share, as the file notes");
            } else {
                expected.at(i).compare(quantile(SurveyHandler.QUANTILE_RULES.get(name), data, probabilities[i]));
            }
        }
    }

    private static Statistic quantile(QuantileRule rule, Weighted data, double probability) {
        return WeightedQuantile.withDefaults().withRule(rule).of(data.values(), data.weights(), probability);
    }

    private static double[] probabilities(OracleFile file, String option) {
        return file.list(option).stream().mapToDouble(node -> node.asDouble()).toArray();
    }

    private static Weighted listed(Expected expected) {
        double[] x = expected.at("x").elements().stream()
                .mapToDouble(Expected::number)
                .toArray();
        double[] w = expected.at("w").elements().stream()
                .mapToDouble(Expected::number)
                .toArray();
        SurveyValues values = SurveyValues.of(x);
        for (int row = 0; row < x.length; row++) {
            expected.at("x").at(row).read();
            expected.at("w").at(row).read();
        }
        return new Weighted(values, w);
    }

    /** The first column's answers with the second column's weights; "not applicable" is no answer. */
    private static Weighted ofColumns(OracleFile file) {
        OracleSample all = OracleSample.beforeScores(file);
        List<Optional<String>> cells = all.data().column(file.columns().get(0));
        boolean coded = cells.stream().filter(Optional::isPresent).count()
                != file.rowsUsed().orElseThrow();
        OracleSample answered = new OracleSample(
                file,
                all.data()
                        .where(row -> cells.get(row)
                                .filter(cell -> !coded || !cell.equals(NOT_APPLICABLE))
                                .isPresent())
                        .requireRows());
        return new Weighted(
                answered.numbers(file.columns().get(0)),
                answered.weights(file.columns().get(1)));
    }
}
