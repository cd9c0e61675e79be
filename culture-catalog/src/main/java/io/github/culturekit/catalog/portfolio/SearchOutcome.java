package io.github.culturekit.catalog.portfolio;

/** How far a search for the best set came before its limit of steps. */
public enum SearchOutcome {
    /** It ended of itself: this is the best set, and of those worth the same it is the cheapest. */
    BEST,
    /** No set is worth more; whether one worth the same is cheaper was not settled. */
    BEST_VALUE,
    /** Another set may be worth more; how much at most is stated. */
    UNFINISHED
}
