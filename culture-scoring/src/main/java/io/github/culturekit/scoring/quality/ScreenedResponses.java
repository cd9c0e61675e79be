package io.github.culturekit.scoring.quality;

import io.github.culturekit.scoring.response.Responses;
import java.util.OptionalInt;

/**
 * Responses that were looked at for careless responding: all of them, until the analyst decides to set some aside.
 *
 * <p>Whatever is decided, the report keeps the account of all rows. Immutable and thread-safe.
 *
 * @see CarelessScreening
 */
public final class ScreenedResponses {

    private final Responses all;
    private final Screening screening;
    private final OptionalInt fewestFlags;

    private ScreenedResponses(Responses all, Screening screening, OptionalInt fewestFlags) {
        this.all = all;
        this.screening = screening;
        this.fewestFlags = fewestFlags;
    }

    static ScreenedResponses of(Responses responses, Screening screening) {
        return new ScreenedResponses(responses, screening, OptionalInt.empty());
    }

    /**
     * The responses that are kept.
     *
     * @return a view; all rows as long as nobody decided to set some aside
     */
    public Responses getResponses() {
        return fewestFlags.isEmpty()
                ? all
                : all.where(row -> screening.getFlags(row).size() < fewestFlags.getAsInt());
    }

    /**
     * What was found in each row.
     *
     * @return by the rows of the responses that were looked at, those set aside among them
     */
    public Screening getScreening() {
        return screening;
    }

    /**
     * What became of every row.
     *
     * @return the report
     */
    public ScreeningReport getReport() {
        return screening.report(fewestFlags);
    }

    /**
     * Sets aside the respondents with at least so many flags. This is a decision about people's answers: report it with the
     * results, and look whether they change.
     *
     * @param flags 1 or more; from 2 on, no single check decides
     * @return the same screening, those respondents set aside and all others kept
     * @throws IllegalArgumentException if the number is below 1
     */
    public ScreenedResponses withoutFlaggedBy(int flags) {
        if (flags < 1) {
            throw new IllegalArgumentException("Respondents with " + flags
                    + " flags or more are to be set aside, which is everybody. Maybe 1 or 2 is meant.");
        }
        return new ScreenedResponses(all, screening, OptionalInt.of(flags));
    }

    /** {@return the report's text} */
    @Override
    public String toString() {
        return getReport().toText();
    }
}
