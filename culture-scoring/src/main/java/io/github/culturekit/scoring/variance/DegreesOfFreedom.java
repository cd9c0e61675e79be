package io.github.culturekit.scoring.variance;

/** Which sampling units and strata give a statistic its degrees of freedom. */
public enum DegreesOfFreedom {
    /** All with a respondent of positive weight, as R's {@code survey::degf} of the design. */
    OF_DESIGN,
    /**
     * Those with a respondent of whom the statistic speaks, as R's {@code survey::degf} of a subset; for parts of the staff that are
     * in few units (Korn and Graubard 1999, section 5.2).
     */
    OF_DOMAIN
}
