package io.github.culturekit.scoring.response;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a survey file's rows when all have been read.
 *
 * @param plan its columns
 * @param ignoredColumns the columns that nobody asked for
 * @param account what became of the rows
 */
record CsvRows(ColumnPlan plan, List<String> ignoredColumns, RowAccount account) {

    IntakeReport report(String source, Optional<List<Integer>> duplicates) {
        return account.report("Survey file '" + source + "'", plan.items().length, duplicates, ignoredColumns);
    }
}
