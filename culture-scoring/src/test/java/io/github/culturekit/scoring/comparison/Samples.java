package io.github.culturekit.scoring.comparison;

/** Small samples whose numbers SciPy 1.17.1 gave; each test names the call. */
final class Samples {

    static final double[] A = {4, 5, 6, 6, 7, 8, 8, 9};
    static final double[] B = {2, 3, 3, 5, 6, 7, 4};
    static final double[] C = {5, 7, 7, 8, 9, 9};
    /** Before and after, of the same six people. */
    static final double[] BEFORE = {3, 4, 5, 5, 6, 7};

    static final double[] AFTER = {4, 4, 6, 7, 6, 9};

    private Samples() {}

    static GroupScores group(double... scores) {
        return GroupScores.of(scores);
    }
}
