package io.github.culturekit.scoring.instrument;

/** The range that scores are reported on. Every item's own range is stretched onto it evenly. */
public enum ReportRange {
    /** 0 is the worst possible score and 10 the best, as the NHS Staff Survey reports. */
    ZERO_TO_TEN,
    /** 0 is the worst possible score and 100 the best. */
    ZERO_TO_HUNDRED,
    /** The items' own range, such as 1 to 5; all items of a scale must share it. */
    NATIVE
}
