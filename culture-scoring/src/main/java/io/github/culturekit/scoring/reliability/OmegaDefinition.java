package io.github.culturekit.scoring.reliability;

/**
 * Which of the published definitions of omega total is meant. With loadings l and the items' own variances u they are the same
 * where the factor explains every covariance, and differ with its misfit.
 */
public enum OmegaDefinition {
    /** The common variance by the variance that the model implies: (sum l)^2 / ((sum l)^2 + sum u); McDonald (1999). */
    MODEL_IMPLIED,
    /** The common variance by the variance of the sum as observed: (sum l)^2 / var(sum); Bentler (2009), R's {@code semTools}. */
    OBSERVED_VARIANCE,
    /** What of the variance as observed is not the items' own: 1 - sum u / var(sum); R's {@code psych::omega}. */
    NOT_UNIQUE
}
