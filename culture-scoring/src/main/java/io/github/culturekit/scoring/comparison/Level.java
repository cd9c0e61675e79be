package io.github.culturekit.scoring.comparison;

/** The level of confidence of intervals, a share between 0 and 1. */
record Level(double share) {

    static final Level STANDARD = new Level(0.95);

    static Level of(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("The level of confidence is " + share
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.95 for 95%.");
        }
        return new Level(share);
    }

    /** What is left on either side. */
    double tail() {
        return (1 - share) / 2;
    }
}
