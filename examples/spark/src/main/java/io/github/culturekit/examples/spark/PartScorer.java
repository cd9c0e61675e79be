package io.github.culturekit.examples.spark;

import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Reads and scores one partition, where it lies. */
final class PartScorer implements FlatMapFunction<Iterator<String>, ScoredPart> {

    private static final long serialVersionUID = 1L;

    private final SurveyPlan plan;
    private final String header;

    PartScorer(SurveyPlan plan, String header) {
        this.plan = plan;
        this.header = header;
    }

    @Override
    public Iterator<ScoredPart> call(Iterator<String> rows) {
        RowsReader text = new RowsReader(header, rows);
        Intake intake = plan.read(text);
        long read = intake.getReport().getRowsRead();
        if (read != text.rowsGiven()) {
            throw new IllegalArgumentException("A part of the survey has " + text.rowsGiven() + " lines but " + read
                    + " rows. Maybe a quoted cell holds a line break: files are split at lines, so convert such a survey"
                    + " to Parquet first.");
        }
        ScoreAccumulator scores = plan.scoring().accumulator().add(plan.ofTheWave(intake.getResponses()));
        return List.of(new ScoredPart(scores, intake.getReport())).iterator();
    }
}
