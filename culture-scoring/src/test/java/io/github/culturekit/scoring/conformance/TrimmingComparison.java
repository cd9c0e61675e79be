package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.variance.SurveyMean;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.weighting.KishDesignEffect;
import io.github.culturekit.scoring.weighting.Redistribution;
import io.github.culturekit.scoring.weighting.TrimmedWeights;
import io.github.culturekit.scoring.weighting.WeightTrimming;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trims raked weights at a cap in both ways of spreading what is cut off: part of the raking family. */
final class TrimmingComparison {

    private static final Pattern CAP =
            Pattern.compile("([\\d.]+) x mean of the positive raked weights, (\\d+) significant digits");

    private final OracleFile file;
    private final SurveyValues values;
    private final double[] weights;

    TrimmingComparison(OracleFile file, SurveyValues values, double... weights) {
        this.file = file;
        this.values = values;
        this.weights = weights;
    }

    /** Compares the part on trimming, and the trimmed weights row by row. */
    void compare(Expected root) {
        Expected expected = root.at("trimming");
        if (!expected.isPresent()) {
            return;
        }
        double cap = cap(expected.at("cap_rule").text());
        expected.at("cap").compare(cap);
        expected.at("cap_rule").read();
        expected.at("n_above_cap_before")
                .compareExactly(
                        Arrays.stream(weights).filter(weight -> weight > cap).count());
        expected.at("total_before").compare(Arrays.stream(weights).sum());
        WeightTrimming trimming = WeightTrimming.withDefaults().withCap(cap);
        TrimmedWeights proportional = trimming.of(weights);
        compareProportional(expected.at("proportional_redistribution"), proportional);
        for (int row = 0; row < root.at("rows").elements().size(); row++) {
            root.at("rows")
                    .at(row)
                    .at("trimmed_weight_proportional")
                    .compare(proportional.getWeights()[row]);
        }
        compareEqual(
                expected.at("survey_trimWeights_strict"),
                trimming.withRedistribution(Redistribution.EQUAL).of(weights).getWeights());
    }

    private void compareProportional(Expected expected, TrimmedWeights trimmed) {
        expected.at("definition").read();
        ExpectedEstimates.compareSummary(
                expected, KishDesignEffect.withDefaults().of(trimmed.getWeights()));
        expected.at("n_at_cap").compareExactly(trimmed.getTrimmedCount());
        compareMean(expected, trimmed.getWeights());
    }

    private void compareEqual(Expected expected, double... trimmed) {
        expected.at("definition").read();
        expected.at("total_after").compare(Arrays.stream(trimmed).sum());
        expected.at("max_after").compare(Arrays.stream(trimmed).max().orElseThrow());
        expected.at("min_after").compare(Arrays.stream(trimmed).min().orElseThrow());
        compareMean(expected, trimmed);
    }

    private void compareMean(Expected expected, double... trimmed) {
        expected.at("mean_estimate")
                .within(file.tolerance("mean"))
                .compare(SurveyMean.of(values).estimate(trimmed));
    }

    private double cap(String rule) {
        Matcher matcher = CAP.matcher(rule);
        if (!matcher.matches()) {
            throw new IllegalStateException(file + ": the rule of the cap '" + rule + "' cannot be read.");
        }
        double mean =
                Arrays.stream(weights).filter(weight -> weight > 0).average().orElseThrow();
        return new BigDecimal(Double.parseDouble(matcher.group(1)) * mean)
                .round(new MathContext(Integer.parseInt(matcher.group(2))))
                .doubleValue();
    }
}
