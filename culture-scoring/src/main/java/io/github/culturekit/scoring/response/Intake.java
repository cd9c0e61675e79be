package io.github.culturekit.scoring.response;

/**
 * What came of reading a survey: the responses that were kept, and the report that accounts for all of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Intake {

    private final Responses responses;
    private final IntakeReport report;

    Intake(Responses responses, IntakeReport report) {
        this.responses = responses;
        this.report = report;
    }

    /**
     * The responses that were kept.
     *
     * @return the responses
     */
    public Responses getResponses() {
        return responses;
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
