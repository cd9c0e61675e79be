package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * How much of the differences between people lies between groups, with the analysis of variance that says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @see IntraclassCorrelation
 */
public final class IccResult {

    private final Anova anova;
    private final Statistic icc1;
    private final Statistic icc2;
    private final Statistic ratio;
    private final Statistic probability;

    IccResult(Anova anova, Statistic icc1, Statistic icc2, Statistic ratio, Statistic probability) {
        this.anova = anova;
        this.icc1 = icc1;
        this.icc2 = icc2;
        this.ratio = ratio;
        this.probability = probability;
    }

    /**
     * How many people there are.
     *
     * @return 0 or more
     */
    public long getPeople() {
        return anova.people();
    }

    /**
     * How many groups there are.
     *
     * @return 0 or more
     */
    public int getGroups() {
        return anova.groups();
    }

    /**
     * The mean of the groups' sizes.
     *
     * @return people per group, or why there is none
     */
    public Statistic getMeanGroupSize() {
        return orGap(anova.meanGroupSize(), 1);
    }

    /**
     * The mean of all people's scores.
     *
     * @return a score, or why there is none
     */
    public Statistic getGrandMean() {
        return orGap(anova.grandMean(), 1);
    }

    /**
     * The squared distances of the groups' means from the grand mean, summed over people.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getSquaresBetween() {
        return orGap(anova.squaresBetween(), 1);
    }

    /**
     * The squared distances of people's scores from their groups' means, summed.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getSquaresWithin() {
        return orGap(anova.squaresWithin(), 1);
    }

    /**
     * The degrees of freedom between groups.
     *
     * @return groups - 1, never below 0
     */
    public long getDegreesBetween() {
        return Math.max(0, anova.degreesBetween());
    }

    /**
     * The degrees of freedom within groups.
     *
     * @return people - groups
     */
    public long getDegreesWithin() {
        return anova.degreesWithin();
    }

    /**
     * The mean square between groups, MSB.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getMeanSquareBetween() {
        return orGap(anova.meanSquareBetween(), anova.degreesBetween());
    }

    /**
     * The mean square within groups, MSW.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getMeanSquareWithin() {
        return orGap(anova.meanSquareWithin(), anova.degreesWithin());
    }

    /**
     * The F ratio of the mean squares.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getRatio() {
        return ratio;
    }

    /**
     * The probability of such an F ratio or a greater one if groups did not differ.
     *
     * @return a probability, or why there is none
     */
    public Statistic getProbability() {
        return probability;
    }

    /**
     * ICC(1): the share of the variance of single scores that lies between groups, or how much one person says of their group.
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    public Statistic getIcc1() {
        return icc1;
    }

    /**
     * ICC(2): the reliability of the groups' means.
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    public Statistic getIcc2() {
        return icc2;
    }

    /** {@return both correlations, as in {@code IccResult[ICC(1) 0.09, ICC(2) 0.8, 49 groups]}} */
    @Override
    public String toString() {
        return "IccResult[ICC(1) " + icc1 + ", ICC(2) " + icc2 + ", " + anova.groups() + " groups]";
    }

    private Statistic orGap(double value, long degrees) {
        if (anova.people() == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        return degrees < 1 ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS) : Statistic.of(value);
    }
}
