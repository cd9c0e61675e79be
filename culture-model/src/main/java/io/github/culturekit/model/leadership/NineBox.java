package io.github.culturekit.model.leadership;

/**
 * One of the nine boxes of performance by potential. They are named by what they are: the nicknames in use for
 * them differ from one organisation to the next.
 */
public enum NineBox {
    /** Low performance, low potential. */
    LOW_PERFORMANCE_LOW_POTENTIAL(RatingBand.LOW, RatingBand.LOW),
    /** Medium performance, low potential. */
    MEDIUM_PERFORMANCE_LOW_POTENTIAL(RatingBand.MEDIUM, RatingBand.LOW),
    /** High performance, low potential. */
    HIGH_PERFORMANCE_LOW_POTENTIAL(RatingBand.HIGH, RatingBand.LOW),
    /** Low performance, medium potential. */
    LOW_PERFORMANCE_MEDIUM_POTENTIAL(RatingBand.LOW, RatingBand.MEDIUM),
    /** Medium performance, medium potential. */
    MEDIUM_PERFORMANCE_MEDIUM_POTENTIAL(RatingBand.MEDIUM, RatingBand.MEDIUM),
    /** High performance, medium potential. */
    HIGH_PERFORMANCE_MEDIUM_POTENTIAL(RatingBand.HIGH, RatingBand.MEDIUM),
    /** Low performance, high potential. */
    LOW_PERFORMANCE_HIGH_POTENTIAL(RatingBand.LOW, RatingBand.HIGH),
    /** Medium performance, high potential. */
    MEDIUM_PERFORMANCE_HIGH_POTENTIAL(RatingBand.MEDIUM, RatingBand.HIGH),
    /** High performance, high potential. */
    HIGH_PERFORMANCE_HIGH_POTENTIAL(RatingBand.HIGH, RatingBand.HIGH);

    private final RatingBand performance;
    private final RatingBand potential;

    NineBox(RatingBand performance, RatingBand potential) {
        this.performance = performance;
        this.potential = potential;
    }

    /**
     * The box of two bands.
     *
     * @param performance how well the person does today
     * @param potential how well the person could do in a larger role
     * @return the box
     */
    public static NineBox of(RatingBand performance, RatingBand potential) {
        return values()[potential.ordinal() * RatingBand.values().length + performance.ordinal()];
    }

    /**
     * How well the person does today.
     *
     * @return the band
     */
    public RatingBand getPerformance() {
        return performance;
    }

    /**
     * How well the person could do in a larger role.
     *
     * @return the band
     */
    public RatingBand getPotential() {
        return potential;
    }
}
