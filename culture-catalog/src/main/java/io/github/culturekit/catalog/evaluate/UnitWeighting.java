package io.github.culturekit.catalog.evaluate;

/** How much each unit counts in the mean change of its arm. */
public enum UnitWeighting {
    /** Each unit counts alike, whatever its size: the effect is that on an average unit. */
    EQUAL,
    /**
     * A unit counts by how precisely its change is known: by the reciprocal of its sampling variance plus the variance by which
     * true changes differ between units, estimated by moments (DerSimonian and Laird 1986, with one mean for each arm). The larger
     * units count somewhat more. The error stays right if that variance is wrong, but where the effect goes with the size of
     * units this is another effect than that on an average unit.
     */
    PRECISION
}
