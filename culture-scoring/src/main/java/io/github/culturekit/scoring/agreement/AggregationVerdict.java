package io.github.culturekit.scoring.agreement;

/** What the rules of thumb say together of the means of groups. It sums them up and decides nothing. */
public enum AggregationVerdict {
    /** Every rule is met. */
    SUPPORTED,
    /** People agree and groups differ, but another rule is not met or not known. */
    MIXED,
    /** People do not agree even beyond a uniform null, or groups do not differ. */
    NOT_SUPPORTED,
    /** Whether people agree or groups differ is not known. */
    UNKNOWN
}
