package io.github.culturekit.scoring.driver;

/** In which sense one predictor dominates another (Azen and Budescu 2003), strictest first; each implies the ones after it. */
public enum DominanceLevel {
    /** It adds more to R squared than the other does to every set of the remaining predictors (as much to some, more to one). */
    COMPLETE,
    /** It adds more on average to sets of every size. */
    CONDITIONAL,
    /** It adds more on average over all sizes. */
    GENERAL
}
