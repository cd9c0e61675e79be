package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.variance.SurveyEstimate;
import io.github.culturekit.scoring.weighting.WeightSummary;
import java.util.Map;
import java.util.function.Function;

/** Compares estimates and descriptions of weights wherever an oracle lists some. */
final class ExpectedEstimates {

    private final Tolerance estimates;
    private final Tolerance errors;

    ExpectedEstimates(Tolerance estimates, Tolerance errors) {
        this.estimates = estimates;
        this.errors = errors;
    }

    /** A list of terms with their estimates. */
    void compareTerms(Expected expected, Function<String, SurveyEstimate> estimate) {
        for (Expected row : expected.elements()) {
            String term = row.at("term").text();
            row.at("term").read();
            compare(row, estimate.apply(term));
        }
    }

    /** A list of parts of the staff with their estimates. */
    void compareDomains(Expected expected, Map<String, SurveyEstimate> domains) {
        for (Expected row : expected.elements()) {
            String domain = row.at("domain").text();
            row.at("domain").read();
            compare(row, domains.get(domain));
        }
    }

    void compare(Expected expected, SurveyEstimate actual) {
        expected.at("estimate").within(estimates).compare(actual.getEstimate());
        expected.at("se").within(errors).compare(actual.getStandardError());
        Statistic none = Statistic.undefined(UndefinedReason.NOT_FINITE);
        expected.at("lower95_t")
                .within(estimates)
                .compare(actual.getInterval()
                        .map(Interval::getLower)
                        .map(Statistic::of)
                        .orElse(none));
        expected.at("upper95_t")
                .within(estimates)
                .compare(actual.getInterval()
                        .map(Interval::getUpper)
                        .map(Statistic::of)
                        .orElse(none));
        expected.at("deff").within(errors).compare(actual.getDesignEffect());
    }

    static void compareSummary(Expected expected, WeightSummary actual) {
        expected.at("n_positive").compareExactly(actual.getPositiveCount());
        expected.at("sum").compare(actual.getSum());
        expected.at("ess_kish").compare(actual.getEffectiveSampleSize());
        expected.at("deff_kish").compare(actual.getDesignEffect());
        expected.at("cv_sq_population").compare(actual.getSquaredCoefficientOfVariation());
        expected.at("max_over_mean").compare(actual.getGreatestByMean());
        expected.at("max_over_min").compare(actual.getGreatestBySmallest());
    }
}
