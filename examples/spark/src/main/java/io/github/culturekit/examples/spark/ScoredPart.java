package io.github.culturekit.examples.spark;

import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.response.IntakeReport;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.SurveyScores;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a part of the survey comes to: its scores so far, and what became of its rows. It becomes bytes only to travel to
 * another machine; where parts are merged, the sum stays an accumulator. Not thread-safe. Public because Spark asks it of what
 * it turns into bytes.
 */
public final class ScoredPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PROBLEMS = 10;

    /** Rows are read and scored some thousand at a time. */
    private transient WaitingRows waiting;

    private transient SurveyPlan planOfWaiting;
    private transient ScoreAccumulator accumulator;
    private byte[] bytes = {};
    private long rowsRead;
    private long rowsKept;
    private final ArrayList<String> problems = new ArrayList<>();

    ScoredPart() {}

    /** Takes a row in. */
    ScoredPart add(String row, SurveyPlan plan, String header) {
        if (waiting == null) {
            waiting = new WaitingRows(header);
            planOfWaiting = plan;
        }
        waiting.add(row);
        if (waiting.isFull()) {
            scoreWaiting();
        }
        return this;
    }

    /** Takes another part in; for unweighted answers the sum is the same to the last bit in any order. */
    ScoredPart merge(ScoredPart other, SurveyPlan plan) {
        accumulator(plan).merge(other.accumulator(plan));
        rowsRead += other.rowsRead;
        rowsKept += other.rowsKept;
        other.problems.stream().limit(PROBLEMS - problems.size()).forEach(problems::add);
        return this;
    }

    SurveyScores scores(SurveyPlan plan) {
        return accumulator(plan).result();
    }

    /** How many rows there are. */
    long rowsRead() {
        scoreWaiting();
        return rowsRead;
    }

    /** How many rows were kept; the others break the rules. */
    long rowsKept() {
        scoreWaiting();
        return rowsKept;
    }

    /** The first things that were set aside. */
    List<String> problems() {
        scoreWaiting();
        return List.copyOf(problems);
    }

    private void scoreWaiting() {
        if (waiting == null || waiting.isEmpty()) {
            return;
        }
        Intake intake = waiting.read(planOfWaiting);
        held(planOfWaiting).add(planOfWaiting.ofTheWave(intake.getResponses()));
        IntakeReport report = intake.getReport();
        rowsRead += report.getRowsRead();
        rowsKept += report.getRowsKept();
        report.getProblems().stream()
                .limit(PROBLEMS - problems.size())
                .forEach(problem -> problems.add(problem.getColumn() + ": " + problem.getMessage()));
    }

    private ScoreAccumulator accumulator(SurveyPlan plan) {
        scoreWaiting();
        return held(plan);
    }

    private ScoreAccumulator held(SurveyPlan plan) {
        if (accumulator == null) {
            accumulator = bytes.length == 0
                    ? plan.scoring().accumulator()
                    : plan.scoring().accumulator(bytes);
            bytes = new byte[0];
        }
        return accumulator;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        scoreWaiting();
        if (accumulator != null) {
            bytes = accumulator.toBytes();
        }
        out.defaultWriteObject();
    }
}
