package io.github.culturekit.scoring.agreement;

/** What became of a rule of thumb. */
public enum AggregationOutcome {
    /** The rule is met. */
    MET,
    /** The rule is not met. */
    NOT_MET,
    /** These data do not say. */
    UNKNOWN
}
