package io.github.culturekit.examples.spark;

import io.github.culturekit.scoring.response.IntakeReport;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.SurveyScores;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a part of the survey comes to, as it travels between machines.
 *
 * @param accumulator the part's scores, as bytes
 * @param rowsRead how many rows the part has
 * @param rowsKept how many of them were kept; the others break the rules
 * @param problems the first things that were set aside
 */
record ScoredPart(byte[] accumulator, long rowsRead, long rowsKept, List<String> problems) implements Serializable {

    private static final int PROBLEMS = 10;

    static ScoredPart of(ScoreAccumulator accumulator, IntakeReport report) {
        List<String> problems = report.getProblems().stream()
                .limit(PROBLEMS)
                .map(problem -> problem.getColumn() + ": " + problem.getMessage())
                .toList();
        return new ScoredPart(accumulator.toBytes(), report.getRowsRead(), report.getRowsKept(), problems);
    }

    /** The sum of two parts: for unweighted answers the same to the last bit in any order. */
    static ScoredPart merge(SurveyPlan plan, ScoredPart one, ScoredPart other) {
        ScoreAccumulator sum =
                plan.scoring().accumulator(one.accumulator).merge(plan.scoring().accumulator(other.accumulator));
        return new ScoredPart(
                sum.toBytes(),
                one.rowsRead + other.rowsRead,
                one.rowsKept + other.rowsKept,
                Stream.concat(one.problems.stream(), other.problems.stream())
                        .limit(PROBLEMS)
                        .toList());
    }

    SurveyScores scores(SurveyPlan plan) {
        return plan.scoring().accumulator(accumulator).result();
    }
}
