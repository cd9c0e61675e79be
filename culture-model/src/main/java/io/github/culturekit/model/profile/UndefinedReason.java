package io.github.culturekit.model.profile;

/** Why a statistic has no value. */
public enum UndefinedReason {
    /** Nobody answered what it is computed from. */
    NO_ANSWERS,
    /** It needs more respondents than there are, as a standard deviation needs two. */
    TOO_FEW_RESPONDENTS,
    /** It needs more units than there are, as a comparison of units with and without something needs two of each. */
    TOO_FEW_UNITS,
    /** It needs more items than there are, as alpha needs two. */
    TOO_FEW_ITEMS,
    /** All answers are the same where the statistic divides by their variance. */
    NO_VARIANCE,
    /**
     * Some variables are weighted sums of others (or covariances of different people contradict each other), where the statistic
     * divides by what is left of each.
     */
    SINGULAR,
    /** The search for it did not settle on a value. */
    NOT_CONVERGED,
    /** The instrument does not say which answers are favourable. */
    NO_FAVOURABLE_ANSWERS,
    /** The population is not known. */
    NO_POPULATION,
    /** Fewer people are known of than took part: the head count is of another day than the survey, or rows are doubled. */
    POPULATION_TOO_SMALL,
    /** The scoring rule defines no such number. */
    NOT_DEFINED_BY_RULE,
    /** The computation gave no finite number for these data. */
    NOT_FINITE
}
