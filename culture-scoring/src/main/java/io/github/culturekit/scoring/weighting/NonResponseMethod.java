package io.github.culturekit.scoring.weighting;

/** What is assumed of those who did not answer. */
public enum NonResponseMethod {
    /** Within each cell of all attributes crossed, they would answer like those who did: post-stratification. */
    CELLS,
    /** Response depends on the attributes one by one, as factors of a product: raking to each attribute's own counts. */
    MARGINS
}
