package io.github.culturekit.scoring.reliability;

/** How common factors are extracted from the items' correlations. */
public enum FactorMethod {
    /**
     * Maximum likelihood for normal answers (Jöreskog 1967), as R's {@code factanal} and {@code lavaan}; it needs correlations
     * that are positive definite.
     */
    MAXIMUM_LIKELIHOOD,
    /** Least squared residual correlations (Harman and Jones 1966), as R's {@code psych::omega}; no distribution is assumed. */
    MINIMUM_RESIDUALS
}
