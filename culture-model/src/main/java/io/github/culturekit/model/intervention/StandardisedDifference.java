package io.github.culturekit.model.intervention;

/**
 * A standardised mean difference with its standard error: how many standard deviations the affected are ahead of the
 * others. Positive where the outcome rose.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the difference in standard deviations, finite
 * @param standardError the standard error of the value, or why it is not known
 */
public record StandardisedDifference(double value, StandardError standardError) {

    /**
     * Makes a difference.
     *
     * @param value the difference in standard deviations
     * @param standardError its standard error
     * @throws IllegalArgumentException if the value is not finite
     */
    public StandardisedDifference {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("StandardisedDifference: 'value' is " + value
                    + "; it must be a finite number. Maybe it was divided by a standard deviation of 0.");
        }
    }
}
