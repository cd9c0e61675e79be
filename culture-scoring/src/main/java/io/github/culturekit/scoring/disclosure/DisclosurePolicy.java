package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.DisclosureStatement;

/**
 * Decides which scores readers may see: none that rests on fewer people than a minimum.
 *
 * <p>This is primary suppression. It hides a small group's own score; it does not hide the difference between a large
 * group and its other parts, from which someone who sees them all may work a hidden score out. The standard minimum is 10,
 * that of the NHS Staff Survey's breakdown reports of 2024 and 2025. Immutable and thread-safe.
 */
public final class DisclosurePolicy {

    private static final int STANDARD_MINIMUM = 10;
    private static final int SMALLEST_MINIMUM = 2;
    private static final DisclosurePolicy STANDARD = new DisclosurePolicy(STANDARD_MINIMUM);

    private final int minimumRespondents;

    private DisclosurePolicy(int minimumRespondents) {
        this.minimumRespondents = minimumRespondents;
    }

    /**
     * The policy to use unless there is a reason for another: at least 10 respondents.
     *
     * @return the standard policy
     */
    public static DisclosurePolicy standard() {
        return STANDARD;
    }

    /**
     * A policy with another minimum.
     *
     * @param people the smallest number of respondents whose score is shown, 2 or more
     * @return the policy
     * @throws IllegalArgumentException if the minimum is less than 2
     */
    public DisclosurePolicy withMinimumRespondents(int people) {
        if (people < SMALLEST_MINIMUM) {
            throw new IllegalArgumentException("A minimum of " + people + " respondents would show single people's"
                    + " answers; a policy's minimum is " + SMALLEST_MINIMUM
                    + " or more. Maybe exact numbers are wanted for analysis: reveal the scores with AnalystAccess.");
        }
        return new DisclosurePolicy(people);
    }

    /**
     * The smallest number of respondents whose score is shown.
     *
     * @return people, 2 or more
     */
    public int getMinimumRespondents() {
        return minimumRespondents;
    }

    /**
     * Whether a score may be shown.
     *
     * @param respondents how many people it rests on
     * @return true if they are enough
     */
    public boolean permits(int respondents) {
        return respondents >= minimumRespondents;
    }

    /**
     * What a profile says of this policy.
     *
     * @return the statement
     */
    public DisclosureStatement toStatement() {
        return DisclosureStatement.builder()
                .policy("minimum-respondents")
                .minimumRespondents(minimumRespondents)
                .build();
    }

    @Override
    public String toString() {
        return "DisclosurePolicy{minimumRespondents=" + minimumRespondents + "}";
    }
}
