package io.github.culturekit.model.intervention;

/**
 * The 95% interval of an effect.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lower the lower end, finite
 * @param upper the upper end, finite and not below the lower
 */
public record EffectInterval(double lower, double upper) {

    /**
     * Makes an interval.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @throws IllegalArgumentException if an end is not finite, or the ends are out of order
     */
    public EffectInterval {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
            throw new IllegalArgumentException("EffectInterval: " + lower + " to " + upper
                    + " has ends that are not finite or not in order. Maybe they are swapped.");
        }
    }
}
