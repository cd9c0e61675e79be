package io.github.culturekit.catalog.decision;

/** How weights of constructs come about before their importance counts. Each array is a new one. */
interface Weighting {

    /** The mean of all that are possible. */
    double[] expected();

    /** One that is possible. */
    double[] draw(RandomNumbers random);
}
