package io.github.culturekit.scoring.reliability;

/** The middle number, or half-way between the middle two. */
final class Median {

    private Median() {}

    static double ofSorted(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
    }
}
