package io.github.culturekit.examples.spark;

import io.github.culturekit.scoring.response.Intake;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Some rows as the bytes of a survey file: the header, then a row a line. Empty rows and headers are none. */
final class WaitingRows {

    private static final int MOST_ROWS = 8192;

    private final String header;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int rows;

    WaitingRows(String header) {
        this.header = header;
    }

    void add(String row) {
        if (!row.isBlank() && !row.equals(header)) {
            if (rows == 0) {
                write(header);
            }
            write(row);
            rows++;
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    boolean isFull() {
        return rows == MOST_ROWS;
    }

    /** Reads the rows, of which none wait any more. */
    Intake read(SurveyPlan plan) {
        Intake intake = plan.read(new ByteArrayInputStream(text.toByteArray()));
        long read = intake.getReport().getRowsRead();
        if (read != rows) {
            throw new IllegalArgumentException("A part of the survey has " + rows + " lines but " + read
                    + " rows. Maybe a quoted cell holds a line break: files are split at lines, so convert such a survey"
                    + " to Parquet first.");
        }
        text.reset();
        rows = 0;
        return intake;
    }

    private void write(String line) {
        text.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        text.write('\n');
    }
}
