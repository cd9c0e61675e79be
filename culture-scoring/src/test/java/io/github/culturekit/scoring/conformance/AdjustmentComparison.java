package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.comparison.Adjustment;
import java.util.List;
import java.util.Map;

/** Compares a table of probabilities with its columns of adjusted ones. */
final class AdjustmentComparison {

    private static final Map<String, Adjustment> COLUMNS = Map.of(
            "p", Adjustment.NONE,
            "bonferroni", Adjustment.BONFERRONI,
            "holm", Adjustment.HOLM,
            "hochberg", Adjustment.HOCHBERG,
            "BH", Adjustment.BENJAMINI_HOCHBERG,
            "fdr", Adjustment.BENJAMINI_HOCHBERG,
            "BY", Adjustment.BENJAMINI_YEKUTIELI,
            "none", Adjustment.NONE);

    private AdjustmentComparison() {}

    static Adjustment byName(String column) {
        return COLUMNS.get(column);
    }

    /** Compares a table whose rows belong to these tests. */
    static void compare(Expected table, List<String> tests, List<Statistic> probabilities) {
        for (String column : COLUMNS.keySet()) {
            List<Statistic> adjusted = COLUMNS.get(column).adjust(probabilities);
            for (int row = 0; row < adjusted.size(); row++) {
                table.at(row).at(column).compare(adjusted.get(row));
            }
        }
        for (int row = 0; row < tests.size(); row++) {
            table.at(row).at("test").compareExactly(tests.get(row));
        }
    }
}
