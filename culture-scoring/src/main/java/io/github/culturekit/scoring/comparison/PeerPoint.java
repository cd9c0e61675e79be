package io.github.culturekit.scoring.comparison;

/** A point of a group of peers that others are held against. */
public enum PeerPoint {
    /** The best score. */
    BEST,
    /** The score that half of the peers reach. */
    MEDIAN,
    /** The worst score. */
    WORST
}
