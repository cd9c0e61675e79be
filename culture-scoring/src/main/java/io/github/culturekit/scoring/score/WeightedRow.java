package io.github.culturekit.scoring.score;

/**
 * What a scored row of some weight adds to the weighted numbers of its groups: to every sum its part, and the same amount at
 * some places. It is a group of one, so that adding it is the same as merging groups. Refilled for another row.
 */
final class WeightedRow {

    private final double[] sums;
    private final double[] rests;
    private final int[] places;
    private int placeCount;
    private double weight;
    private double amount;

    WeightedRow(CellLayout layout) {
        this.sums = new double[layout.placeOfWeightedSums(layout.scaleCount())];
        this.rests = new double[sums.length];
        this.places = new int[layout.scaleCount()];
    }

    /**
     * Begins another row.
     *
     * @param newWeight its weight, 0 or more
     * @param newAmount what it adds at its places
     */
    void begin(double newWeight, double newAmount) {
        weight = newWeight;
        amount = newAmount;
        placeCount = 0;
    }

    double weight() {
        return weight;
    }

    /** Takes a place in, if there is one more by 1 and not by 0: without a branch, which would be taken as good as by chance. */
    void addPlace(int place, int more) {
        places[placeCount] = place;
        placeCount += more;
    }

    /** Sets the parts of a scale's mean. */
    void setMean(int at, double share, double scaleWeight) {
        WeightedMoments.setMean(share, scaleWeight, sums, rests, at);
    }

    /** Sets the parts of a scale's other sums. */
    void setSpread(int at, double share, double scaleWeight) {
        WeightedMoments.setSpread(share, scaleWeight, sums, rests, at);
    }

    void addTo(double[] sumsOfGroup, double[] restsOfGroup, double[] amounts) {
        CompensatedSums.addAll(sumsOfGroup, restsOfGroup, sums, rests);
        for (int at = 0; at < placeCount; at++) {
            amounts[places[at]] += amount;
        }
    }
}
