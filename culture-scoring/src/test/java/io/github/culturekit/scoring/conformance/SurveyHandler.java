package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.scoring.variance.Jackknife;
import io.github.culturekit.scoring.variance.LonelyUnits;
import io.github.culturekit.scoring.variance.ProportionInterval;
import io.github.culturekit.scoring.variance.QuantileRule;
import io.github.culturekit.scoring.variance.ReplicateVariance;
import io.github.culturekit.scoring.variance.ReplicateWeights;
import io.github.culturekit.scoring.variance.SurveyComparison;
import io.github.culturekit.scoring.variance.SurveyComparisonResult;
import io.github.culturekit.scoring.variance.SurveyDesign;
import io.github.culturekit.scoring.variance.SurveyEstimate;
import io.github.culturekit.scoring.variance.SurveyMean;
import io.github.culturekit.scoring.variance.SurveyProportion;
import io.github.culturekit.scoring.variance.SurveyQuantile;
import io.github.culturekit.scoring.variance.SurveyRatio;
import io.github.culturekit.scoring.variance.SurveyTotal;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.variance.SurveyVariance;
import io.github.culturekit.scoring.variance.TaylorVariance;
import io.github.culturekit.scoring.weighting.Categories;
import io.github.culturekit.scoring.weighting.KishDesignEffect;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Estimates of a sample by its design: Taylor and jackknife errors, domains, proportions, quantiles and lonely units. */
final class SurveyHandler implements FamilyHandler {

    /** R's names of the rules. */
    static final Map<String, QuantileRule> QUANTILE_RULES = Map.ofEntries(
            Map.entry("math", QuantileRule.INVERSE_CDF),
            Map.entry("school", QuantileRule.AVERAGED_INVERSE_CDF),
            Map.entry("hf1", QuantileRule.INVERSE_CDF),
            Map.entry("hf2", QuantileRule.AVERAGED_INVERSE_CDF),
            Map.entry("hf3", QuantileRule.NEAREST_EVEN),
            Map.entry("hf4", QuantileRule.LINEAR_CDF),
            Map.entry("hf5", QuantileRule.HAZEN),
            Map.entry("hf6", QuantileRule.WEIBULL),
            Map.entry("hf7", QuantileRule.GUMBEL),
            Map.entry("hf8", QuantileRule.MEDIAN_UNBIASED),
            Map.entry("hf9", QuantileRule.NORMAL_UNBIASED));

    private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();
    private static final Pattern EVENT = Pattern.compile("(\\S+) == (.+)");
    private static final Pattern QUANTILES = Pattern.compile("quantiles_at_(.+)");
    private static final Pattern RATIO = Pattern.compile("ratio_(.+)_(.+)");
    private static final Pattern DIFFERENCE = Pattern.compile("domain_difference_(.+)_(.+)_minus_(.+)");

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
        String text = file.option("design").asString("");
        SurveyDesign design = sample.design(text);
        SurveyValues y = sample.numbers(file.columns().get(0));
        expected.at("design_df").compareExactly(design.getDegreesOfFreedom());
        compareTerms(expected, estimates, sample, design, text);
        expected.at("domain_means").elements().stream().findFirst().ifPresent(first -> {
            Categories domains = sample.domains(expected.at("domain_means").elements(), y, design.getWeights());
            estimates.compareDomains(expected.at("domain_means"), TAYLOR.of(design, y.by(domains, SurveyMean::of)));
        });
        compareProportion(expected.at("proportion"), sample, design);
        if (expected.at("variance_of_y").isPresent()) {
            estimates.compare(expected.at("variance_of_y"), TAYLOR.of(design, SurveyVariance.of(y)));
        }
        ExpectedEstimates.compareSummary(
                expected.at("weights"), KishDesignEffect.withDefaults().of(design.getWeights()));
        for (String key : expected.keys()) {
            compareQuantiles(key, expected.at(key), design, y);
            compareRatio(key, expected.at(key), estimates, sample, design);
            compareDifference(key, expected.at(key), estimates, sample, design);
            lonely(key)
                    .ifPresent(policy -> compareLonely(expected.at(key), estimates, design.withLonelyUnits(policy), y));
        }
    }

    private static void compareTerms(
            Expected expected, ExpectedEstimates estimates, OracleSample sample, SurveyDesign design, String text) {
        estimates.compareTerms(expected.at("means"), term -> TAYLOR.of(design, SurveyMean.of(sample.numbers(term))));
        estimates.compareTerms(expected.at("totals"), term -> TAYLOR.of(design, SurveyTotal.of(sample.numbers(term))));
        if (expected.at("without_fpc").isPresent()) {
            SurveyDesign open = sample.design(OracleSample.withoutFpc(text));
            estimates.compareTerms(
                    expected.at("without_fpc"), term -> TAYLOR.of(open, SurveyMean.of(sample.numbers(term))));
        }
        for (String kind : List.of("jackknife_JK1", "jackknife_JKn")) {
            if (expected.at(kind).isPresent()) {
                ReplicateWeights replicates = Jackknife.withDefaults().of(design);
                estimates.compareTerms(
                        expected.at(kind),
                        term -> ReplicateVariance.withDefaults().of(replicates, SurveyMean.of(sample.numbers(term))));
            }
        }
    }

    private static void compareProportion(Expected expected, OracleSample sample, SurveyDesign design) {
        Matcher event = EVENT.matcher(expected.at("event").text());
        if (!event.matches()) {
            return;
        }
        expected.at("event").read();
        SurveyValues values = SurveyValues.ofLevel(sample.categories(event.group(1)), event.group(2));
        SurveyProportion proportion = SurveyProportion.withDefaults();
        SurveyEstimate estimate = proportion.of(design, values);
        expected.at("estimate").compare(estimate.getEstimate());
        expected.at("se").compare(estimate.getStandardError());
        Map<String, ProportionInterval> kinds = Map.of(
                "logit_ci95", ProportionInterval.LOGIT,
                "beta_clopper_pearson_ci95", ProportionInterval.BETA,
                "wald_t_ci95", ProportionInterval.WALD);
        kinds.forEach((key, kind) -> {
            Optional<Interval> interval =
                    proportion.withInterval(kind).of(design, values).getInterval();
            expected.at(key).compare(interval);
        });
    }

    private static void compareQuantiles(String key, Expected expected, SurveyDesign design, SurveyValues y) {
        Matcher matcher = QUANTILES.matcher(key);
        if (!matcher.matches()) {
            return;
        }
        double[] probabilities = Stream.of(matcher.group(1).split("_"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (String rule : expected.keys()) {
            SurveyQuantile quantile = SurveyQuantile.withDefaults().withRule(QUANTILE_RULES.get(rule));
            for (int i = 0; i < probabilities.length; i++) {
                expected.at(rule)
                        .at(i)
                        .compare(quantile.of(design, y, probabilities[i]).getEstimate());
            }
        }
    }

    private static void compareRatio(
            String key, Expected expected, ExpectedEstimates estimates, OracleSample sample, SurveyDesign design) {
        Matcher matcher = RATIO.matcher(key);
        if (matcher.matches()) {
            estimates.compare(
                    expected,
                    TAYLOR.of(
                            design,
                            SurveyRatio.of(sample.numbers(matcher.group(1)), sample.numbers(matcher.group(2)))));
        }
    }

    private static void compareDifference(
            String key, Expected expected, ExpectedEstimates estimates, OracleSample sample, SurveyDesign design) {
        Matcher matcher = DIFFERENCE.matcher(key);
        if (!matcher.matches()) {
            return;
        }
        Categories parts = sample.categories(sample.data().columns().stream()
                .filter(column -> bare(column).equals(bare(matcher.group(1))))
                .findFirst()
                .orElseThrow());
        SurveyValues y = sample.numbers(sample.file().columns().get(0));
        SurveyComparisonResult test = SurveyComparison.withDefaults()
                .of(design, y.in(parts, matcher.group(2)), y.in(parts, matcher.group(3)));
        expected.at("estimate").compare(test.getDifference());
        expected.at("se").compare(test.getStandardError());
        expected.at("svyttest_t").compare(test.getRatio());
        expected.at("svyttest_df").compareExactly(test.getDegreesOfFreedom());
        expected.at("svyttest_p").compare(test.getProbability());
    }

    private static void compareLonely(
            Expected expected, ExpectedEstimates estimates, SurveyDesign design, SurveyValues y) {
        if (expected.keys().isEmpty()) {
            Optional<String> refusal = refusal(design, y);
            expected.require(
                    refusal.filter(message -> message.contains("Stratum")).isPresent(), refusal);
        } else {
            estimates.compare(expected, TAYLOR.of(design, SurveyMean.of(y)));
        }
    }

    private static Optional<String> refusal(SurveyDesign design, SurveyValues y) {
        try {
            TAYLOR.of(design, SurveyMean.of(y));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String bare(String column) {
        return column.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<LonelyUnits> lonely(String key) {
        return Stream.of(LonelyUnits.values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
