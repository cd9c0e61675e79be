package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.agreement.ChanceAgreement;
import io.github.culturekit.scoring.agreement.DiscreteDistribution;
import io.github.culturekit.scoring.agreement.NullDistribution;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Agreement by chance, exactly, for groups of some sizes: part of the agreement family. */
final class ChanceAgreementHandler {

    private static final Pattern AT_LEAST = Pattern.compile("p_rwg_ge_([0-9.]+)");
    private static final Pattern RWG_CRITICAL = Pattern.compile("rwg_critical_(\\d+)");
    private static final Pattern AD_CRITICAL = Pattern.compile("ad_critical_(\\d+)");

    private ChanceAgreementHandler() {}

    static void compare(Expected table) {
        for (Expected row : table.elements()) {
            int people = Integer.parseInt(row.at("group_size").text());
            int options = Integer.parseInt(row.at("options").text());
            ChanceAgreement actual = ChanceAgreement.of(people, NullDistribution.uniform(options));
            row.at("group_size").compareExactly(actual.getPeople());
            row.at("options").compareExactly(actual.getChance().getOptions());
            row.at("expected_variance").compare(actual.getChance().getVariance());
            compareRwg(row, actual.getRwg());
            compareDeviation(row, actual.getAverageDeviation());
        }
    }

    private static void compareRwg(Expected row, DiscreteDistribution actual) {
        row.at("mean_rwg").compare(actual.getMean());
        for (String key : row.keys()) {
            Matcher least = AT_LEAST.matcher(key);
            Matcher critical = RWG_CRITICAL.matcher(key);
            if (least.matches()) {
                row.at(key).compare(actual.probabilityAtLeast(Double.parseDouble(least.group(1))));
            } else if (critical.matches()) {
                double tail = 1 - Integer.parseInt(critical.group(1)) / 100.0;
                row.at(key).compare(actual.criticalAtLeast(tail));
                row.at("upper_tail_prob_at_critical")
                        .compare(actual.criticalAtLeast(tail).map(actual::probabilityAtLeast));
            }
        }
    }

    private static void compareDeviation(Expected row, DiscreteDistribution actual) {
        row.at("mean_ad").compare(actual.getMean());
        for (String key : row.keys()) {
            Matcher critical = AD_CRITICAL.matcher(key);
            if (critical.matches()) {
                double tail = Integer.parseInt(critical.group(1)) / 100.0;
                row.at(key).compare(actual.criticalAtMost(tail));
                row.at("lower_tail_prob_at_critical")
                        .compare(actual.criticalAtMost(tail).map(actual::probabilityAtMost));
            }
        }
    }
}
