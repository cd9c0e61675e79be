package io.github.culturekit.scoring.score;

/**
 * What people's answers to the items of a scale add up to, in a number each: their place in the scale's {@link StepTable} and
 * how many answers they gave.
 */
sealed interface StepSums permits ByteSums, TableSums {

    /** How many people are worked out at a time: columns and sums have room for a multiple of it. */
    int PEOPLE = Long.BYTES;

    /**
     * Works out people's sums.
     *
     * @param columns the slots of the scale's items
     * @param people how many people
     * @param sums where the sums go
     */
    void write(byte[][] columns, int people, int[] sums);
}
