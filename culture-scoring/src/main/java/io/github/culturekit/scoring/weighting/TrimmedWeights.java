package io.github.culturekit.scoring.weighting;

import java.util.stream.IntStream;

/**
 * Weights without extremes.
 *
 * <p>Immutable and thread-safe.
 *
 * @see WeightTrimming
 */
public final class TrimmedWeights {

    private final double[] weights;
    private final boolean[] trimmed;
    private final double cap;

    TrimmedWeights(double[] weights, boolean[] trimmed, double cap) {
        this.weights = weights;
        this.trimmed = trimmed;
        this.cap = cap;
    }

    /**
     * The weights.
     *
     * @return a copy, one for each respondent
     */
    public double[] getWeights() {
        return weights.clone();
    }

    /**
     * The greatest weight allowed.
     *
     * @return the cap as a weight
     */
    public double getCap() {
        return cap;
    }

    /**
     * Whether a weight was cut off or lifted.
     *
     * @param row a row from 0
     * @return true if it is at the cap or the floor now
     */
    public boolean isTrimmed(int row) {
        return trimmed[row];
    }

    /**
     * How many weights were cut off or lifted.
     *
     * @return 0 or more
     */
    public int getTrimmedCount() {
        return (int)
                IntStream.range(0, trimmed.length).filter(row -> trimmed[row]).count();
    }

    /** {@return the cap and how many weights it touched} */
    @Override
    public String toString() {
        return "TrimmedWeights[" + getTrimmedCount() + " of " + weights.length + ", cap " + cap + "]";
    }
}
