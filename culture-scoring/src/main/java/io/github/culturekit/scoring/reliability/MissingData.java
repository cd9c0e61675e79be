package io.github.culturekit.scoring.reliability;

/** Which rows a statistic of several items uses when some answers are missing. */
public enum MissingData {
    /** Only the rows in which every item has an answer. */
    LISTWISE,
    /**
     * For each pair of items, the rows in which both have an answer. Rows without any answer are set aside first and do not
     * count. Covariances of different pairs then rest on different people.
     */
    PAIRWISE
}
