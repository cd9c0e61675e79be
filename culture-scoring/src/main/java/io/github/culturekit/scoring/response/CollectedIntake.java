package io.github.culturekit.scoring.response;

/**
 * What came of reading a survey block by block: what its rows were collected into, and the report that accounts for all of
 * them.
 *
 * <p>Immutable and thread-safe if the result is.
 *
 * @param <R> the result's type
 */
public final class CollectedIntake<R> {

    private final R result;
    private final IntakeReport report;

    CollectedIntake(R result, IntakeReport report) {
        this.result = result;
        this.report = report;
    }

    /**
     * What the rows that were kept were collected into.
     *
     * @return the collector's result
     */
    public R getResult() {
        return result;
    }

    /**
     * What became of every row and cell.
     *
     * @return the report
     */
    public IntakeReport getReport() {
        return report;
    }

    /** {@return the report's text} */
    @Override
    public String toString() {
        return report.toString();
    }
}
