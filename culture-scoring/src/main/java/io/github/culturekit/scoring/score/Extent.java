package io.github.culturekit.scoring.score;

/** How much is kept of each group, from least to most. */
enum Extent {
    /** How many people have a score, and its mean and spread. */
    MOMENTS,
    /** How often each option of each item was chosen, too: all that exact scores say. */
    ITEMS,
    /** All that it takes to publish. */
    PUBLICATION;

    boolean includes(Extent other) {
        return compareTo(other) >= 0;
    }

    /** Refuses to make what needs more than is kept. */
    void require(Extent needed, String what) {
        if (!includes(needed)) {
            throw new IllegalStateException("Scores were kept as " + this + ", which is not enough for " + what
                    + ". Maybe leave momentsOnly() or forAnalysis() out of the scoring.");
        }
    }
}
