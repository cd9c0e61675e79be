package io.github.culturekit.model.intervention;

/** The metric in which a source states an effect. */
public enum EffectMetric {
    /** Difference of two means over their pooled standard deviation; no effect is 0. */
    COHENS_D,
    /** {@link #COHENS_D} corrected for its bias in small samples; no effect is 0. */
    HEDGES_G,
    /** Correlation as observed, from -1 to 1. */
    CORRELATION,
    /** Correlation corrected for unreliable measurement (rho), from -1 to 1. */
    CORRECTED_CORRELATION,
    /** Ratio of two odds, above 0; no effect is 1. */
    ODDS_RATIO,
    /** Ratio of two probabilities, above 0; no effect is 1. */
    RELATIVE_RISK,
    /** Change in per cent of the value before, -100 or more; no effect is 0. */
    PERCENT_CHANGE
}
