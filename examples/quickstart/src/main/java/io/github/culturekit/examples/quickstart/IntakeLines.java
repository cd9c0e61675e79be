package io.github.culturekit.examples.quickstart;

import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.response.IntakeProblem;
import io.github.culturekit.scoring.response.IntakeReport;
import io.github.culturekit.scoring.response.ProblemReason;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of every row and cell of a survey, in a few lines. */
public final class IntakeLines {

    private static final int SHOWN = 3;

    private IntakeLines() {}

    /**
     * Says it.
     *
     * @param report the report of an intake
     * @return several lines, each with a line feed
     */
    public static String of(IntakeReport report) {
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(
                Locale.ROOT,
                "%s: %,d rows read, %,d kept, %,d set aside\n",
                report.getSource(),
                report.getRowsRead(),
                report.getRowsKept(),
                report.getRowsSetAside()));
        lines.append("cells: ").append(cells(report)).append('\n');
        List<IntakeProblem> problems = report.getProblems();
        if (!problems.isEmpty()) {
            lines.append("set aside: ").append(reasons(problems)).append('\n');
            problems.stream()
                    .limit(SHOWN)
                    .forEach(
                            problem -> lines.append("  ").append(place(problem)).append('\n'));
            if (problems.size() > SHOWN) {
                lines.append(String.format(Locale.ROOT, "  and %,d more\n", problems.size() - SHOWN));
            }
        }
        if (!report.getIgnoredColumns().isEmpty()) {
            lines.append("columns not asked for: ")
                    .append(String.join(", ", report.getIgnoredColumns()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String cells(IntakeReport report) {
        return Stream.of(AnswerState.values())
                .filter(state -> report.getCells(state) > 0)
                .map(state -> String.format(Locale.ROOT, "%,d %s", report.getCells(state), words(state)))
                .collect(Collectors.joining(", "));
    }

    private static String reasons(List<IntakeProblem> problems) {
        Map<ProblemReason, Integer> counts = new EnumMap<>(ProblemReason.class);
        problems.forEach(problem -> counts.merge(problem.getReason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%,d %s (%s)",
                        entry.getValue(),
                        entry.getKey().isRowSetAside() ? "rows" : "cells",
                        words(entry.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String place(IntakeProblem problem) {
        String column = problem.getColumn().isEmpty() ? "" : ", column " + problem.getColumn();
        return "line " + problem.getLine() + column + ": '" + problem.getValue() + "'";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
