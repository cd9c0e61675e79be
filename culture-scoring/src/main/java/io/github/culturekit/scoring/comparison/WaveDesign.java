package io.github.culturekit.scoring.comparison;

/** Who answered in two waves. */
public enum WaveDesign {
    /** Different people, or too few of the same to tell how alike they answered. */
    INDEPENDENT,
    /** Partly the same people. */
    PARTLY_THE_SAME,
    /** The same people. */
    PAIRED
}
