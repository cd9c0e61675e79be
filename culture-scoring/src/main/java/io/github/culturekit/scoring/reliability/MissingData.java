package io.github.culturekit.scoring.reliability;

/** Which rows a statistic of several items uses when some answers are missing. */
public enum MissingData {
    /** Only the rows in which every item has an answer. */
    LISTWISE,
    /**
     * For each pair of items, the rows in which both have an answer. Rows without any answer are set aside first and do not
     * count. Covariances of different pairs then rest on different people.
     */
    PAIRWISE;

    /** The covariances of the rows that this rule leaves. */
    ItemCovariances covariances(ItemMatrix matrix) {
        return ItemCovariances.of(this == LISTWISE ? matrix.completeRows() : matrix.answeredRows());
    }

    /**
     * Covariances that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if rows are to be deleted listwise, which covariances cannot undergo any more
     */
    ItemCovariances covariances(ItemCovariances pairs) {
        if (this == LISTWISE) {
            throw new IllegalArgumentException("The calculation is to use complete rows, but the covariances of "
                    + pairs.getItems() + " are over pairs. Maybe use withMissing(MissingData.PAIRWISE).");
        }
        return pairs;
    }
}
