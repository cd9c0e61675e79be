package io.github.culturekit.scoring.score;

/** How often each of a few things occurred, and with how much weight. */
final class Tally {

    private final long[] counts;
    private final double[] weights;

    Tally(int things) {
        counts = new long[things];
        weights = new double[things];
    }

    void add(int thing, double weight) {
        counts[thing]++;
        weights[thing] += weight;
    }

    void merge(Tally other) {
        for (int thing = 0; thing < counts.length; thing++) {
            counts[thing] += other.counts[thing];
            weights[thing] += other.weights[thing];
        }
    }

    long count(int thing) {
        return counts[thing];
    }

    /** How often a thing occurred, each time by its weight or, unweighted, as one. */
    double amount(int thing, boolean weighted) {
        return weighted ? weights[thing] : counts[thing];
    }
}
