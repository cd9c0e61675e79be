package io.github.culturekit.scoring.disclosure;

/**
 * The explicit choice to see exact scores of groups of any size, and the reason for it.
 *
 * <p>It is for those who hold the answers anyway, to check a computation or to build on it. What it opens is not a {@link
 * io.github.culturekit.model.profile.CultureProfile} and cannot become one. Immutable and thread-safe.
 */
public final class AnalystAccess {

    private final String reason;

    private AnalystAccess(String reason) {
        this.reason = reason;
    }

    /**
     * Chooses exact scores.
     *
     * @param reason why they are needed, for whoever reads the code or a log later
     * @return the access
     * @throws IllegalArgumentException if the reason is blank
     */
    public static AnalystAccess because(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("AnalystAccess has no reason; exact scores of small groups need one."
                    + " Maybe publish the scores with a DisclosurePolicy instead.");
        }
        return new AnalystAccess(reason);
    }

    /**
     * Why exact scores are needed.
     *
     * @return the reason
     */
    public String getReason() {
        return reason;
    }

    @Override
    public String toString() {
        return "AnalystAccess{reason=" + reason + "}";
    }
}
