package io.github.culturekit.scoring.response;

/**
 * What became of one item for one respondent. Missing is never one thing: a blank, "does not apply to me" and a question
 * that was not put are told apart.
 *
 * <p>In {@link Responses} an answer is one byte: the number of the option, from 0, or the byte of one of the other states.
 */
public enum AnswerState {
    /** An option of the response scale was chosen. Its byte is the option's number. */
    ANSWERED(0),
    /** The question was put and left blank. */
    NOT_ANSWERED(255),
    /** The respondent said that the question does not apply to them. */
    NOT_APPLICABLE(254),
    /** The question was not put: the file has no such column, or the answer to a filter question led past it. */
    NOT_ASKED(253),
    /** The cell held something that is no code of the response scale; it is set aside and stands in the report. */
    INVALID(252);

    private static final int FIRST_OTHER = 252;

    private final byte code;

    AnswerState(int code) {
        this.code = (byte) code;
    }

    /**
     * The byte that stands for this state.
     *
     * @return the byte; for {@link #ANSWERED} the first option's
     */
    public byte getByte() {
        return code;
    }

    /**
     * Whether an answer's byte is an option's number.
     *
     * @param answer an answer's byte
     * @return true if an option was chosen
     */
    public static boolean isAnswered(byte answer) {
        return (answer & 0xff) < FIRST_OTHER;
    }

    /**
     * Which state an answer's byte means.
     *
     * @param answer an answer's byte
     * @return the state
     */
    public static AnswerState of(byte answer) {
        return switch (answer & 0xff) {
            case 255 -> NOT_ANSWERED;
            case 254 -> NOT_APPLICABLE;
            case 253 -> NOT_ASKED;
            case 252 -> INVALID;
            default -> ANSWERED;
        };
    }
}
