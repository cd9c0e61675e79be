package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Draw;

/** Some of the options of one world, in arrays. */
final class World {

    private final double[] gaps;
    private final double[][] gains;
    private final double[] burdens;

    World(Draw draw, int[] places) {
        gaps = new double[draw.getConstructCount()];
        for (int d = 0; d < gaps.length; d++) {
            gaps[d] = draw.getWeight(d) * draw.getGap(d);
        }
        gains = new double[places.length][gaps.length];
        burdens = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            burdens[i] = draw.getBurden(places[i]);
            for (int d = 0; d < gaps.length; d++) {
                gains[i][d] = draw.getWeight(d) * draw.getEffect(places[i], d);
            }
        }
    }

    /** Weighted, by option and construct. */
    double[][] gains() {
        return gains;
    }

    /** Weighted. */
    double[] gaps() {
        return gaps;
    }

    double[] burdens() {
        return burdens;
    }

    /** What a set is worth. */
    double value(boolean[] chosen) {
        double value = 0;
        for (int d = 0; d < gaps.length; d++) {
            double moved = 0;
            for (int i = 0; i < chosen.length; i++) {
                moved += chosen[i] ? gains[i][d] : 0;
            }
            value += Math.min(gaps[d], moved);
        }
        for (int i = 0; i < chosen.length; i++) {
            value -= chosen[i] ? burdens[i] : 0;
        }
        return value;
    }
}
