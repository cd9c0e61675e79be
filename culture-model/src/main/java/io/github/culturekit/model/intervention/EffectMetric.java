package io.github.culturekit.model.intervention;

/** The metric in which a source states an effect. */
public enum EffectMetric {
    /** Difference of two means over their pooled standard deviation; no effect is 0. */
    COHENS_D(0),
    /** {@link #COHENS_D} corrected for its bias in small samples; no effect is 0. */
    HEDGES_G(0),
    /** Correlation as observed, from -1 to 1. */
    CORRELATION(0),
    /** Correlation corrected for unreliable measurement (rho), from -1 to 1. */
    CORRECTED_CORRELATION(0),
    /** Ratio of two odds, above 0; no effect is 1. */
    ODDS_RATIO(1),
    /** Ratio of two probabilities, above 0; no effect is 1. */
    RELATIVE_RISK(1),
    /** Change in per cent of the value before, -100 or more; no effect is 0. */
    PERCENT_CHANGE(0);

    private final double noEffect;

    EffectMetric(double noEffect) {
        this.noEffect = noEffect;
    }

    /**
     * The value that stands for no effect; above it the outcome rose, below it the outcome fell.
     *
     * @return 1 for a ratio, 0 for the others
     */
    public double getNoEffect() {
        return noEffect;
    }
}
