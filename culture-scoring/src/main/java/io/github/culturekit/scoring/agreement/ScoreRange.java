package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.instrument.ItemScoring;

/** From where to where an item can score. */
record ScoreRange(double lowest, double highest) {

    ScoreRange {
        if (!(lowest < highest) || !Double.isFinite(highest - lowest)) {
            throw new IllegalArgumentException(
                    "Agreement on items from " + lowest + " to " + highest
                            + " is not defined: the lowest score must be below the highest. Maybe they are the wrong way round.");
        }
    }

    static ScoreRange of(ItemScoring item) {
        return new ScoreRange(item.getLowest(), item.getHighest());
    }
}
