package io.github.culturekit.scoring.variance;

/** The simple random sample that a design effect compares with. */
public enum DesignEffectBase {
    /** Drawn without replacement from as many people as the weights add up to; undefined if those are no more than respondents. */
    WITHOUT_REPLACEMENT,
    /** Drawn with replacement: right where weights do not count people. */
    WITH_REPLACEMENT
}
