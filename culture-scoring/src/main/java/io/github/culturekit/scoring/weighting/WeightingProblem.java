package io.github.culturekit.scoring.weighting;

/** Why weights cannot be had. */
public enum WeightingProblem {
    /** A base weight is negative or not finite, or all are zero. */
    INVALID_WEIGHTS,
    /** A respondent's category is not known. */
    MISSING_CATEGORY,
    /** Respondents are in a category of which the population has nobody, or is not known. */
    UNKNOWN_CATEGORY,
    /** The population has people in a category where nobody answered. */
    EMPTY_CATEGORY,
    /** The totals contradict each other, as two margins of different sums. */
    INCONSISTENT_TOTALS,
    /** No weights within the bounds keep the totals. */
    INFEASIBLE_BOUNDS,
    /** The search for the weights did not settle. */
    NOT_CONVERGED
}
