package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** Every row is accounted for by every check, every flag is among the flagged rows, and rows are set aside only by a decision. */
final class ScreeningReportRules implements CrossCheck<ScreeningReport> {

    @Override
    public void check(ScreeningReport report, Breaches breaches) {
        for (CheckAccount account : report.getChecks()) {
            if (report.getRows() != null && account != null) {
                checkRows(report, account, breaches);
                checkFlags(report, account, breaches);
            }
        }
        for (FlaggedRow row : report.getFlaggedRows()) {
            if (row != null) {
                checkSetAside(report, row, breaches);
            }
        }
    }

    private static void checkRows(ScreeningReport report, CheckAccount account, Breaches breaches) {
        int rows = account.getRowsAssessed()
                + account.getRowsNotAssessed().values().stream()
                        .mapToInt(count -> count)
                        .sum();
        if (rows != report.getRows()) {
            breaches.add(
                    "checks",
                    "'" + account.getCheck() + "' accounts for " + rows + " rows, but there are " + report.getRows()
                            + ". Maybe the rows without an index were left out.");
        }
    }

    private static void checkFlags(ScreeningReport report, CheckAccount account, Breaches breaches) {
        long flags = report.getFlaggedRows().stream()
                .filter(row ->
                        row != null && row.getFlags().stream().anyMatch(flag -> flag.getCheck() == account.getCheck()))
                .count();
        if (flags != account.getRowsFlagged()) {
            breaches.add(
                    "flaggedRows",
                    flags + " rows have a flag of '" + account.getCheck() + "', but its account says "
                            + account.getRowsFlagged() + ". Maybe flagged rows were dropped.");
        }
    }

    private static void checkSetAside(ScreeningReport report, FlaggedRow row, Breaches breaches) {
        boolean expected = report.getFewestFlagsSetAside()
                .filter(fewest -> row.getFlags().size() >= fewest)
                .isPresent();
        if (row.getSetAside() != expected) {
            breaches.add(
                    "flaggedRows",
                    "The row of line " + row.getLine() + " is " + (row.getSetAside() ? "" : "not ")
                            + "set aside with "
                            + row.getFlags().size() + " flags, but rows are set aside from "
                            + report.getFewestFlagsSetAside()
                                    .map(String::valueOf)
                                    .orElse("no number")
                            + " of flags on. Maybe the decision was not written down.");
        }
    }
}
