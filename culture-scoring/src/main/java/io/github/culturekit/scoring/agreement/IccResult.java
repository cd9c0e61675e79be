package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How much of the differences between people lies between groups, with the analysis of variance that says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @see IntraclassCorrelation
 */
public final class IccResult {

    private final AnovaTable anova;
    private final TypicalSize size;
    private final double level;

    IccResult(AnovaTable anova, TypicalSize size, double level) {
        this.anova = anova;
        this.size = size;
        this.level = level;
    }

    /**
     * The analysis of variance.
     *
     * @return the table
     */
    public AnovaTable getAnova() {
        return anova;
    }

    /**
     * The group size that ICC(1) was computed with.
     *
     * @return people per group, or why there is none
     */
    public Statistic getTypicalSize() {
        return size.of(anova.getSizes());
    }

    /**
     * ICC(1): the share of the variance of single scores that lies between groups, or how much one person says of their group.
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    public Statistic getIcc1() {
        double within = anova.meanSquareWithin();
        double others = getTypicalSize().toOptional().orElse(1) - 1;
        return anova.share(this::excess, anova.meanSquareBetween() + others * within);
    }

    /**
     * ICC(2): the reliability of the groups' means.
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    public Statistic getIcc2() {
        return anova.share(this::excess, anova.meanSquareBetween());
    }

    /**
     * The confidence interval of ICC(1).
     *
     * @return the interval, or empty where there is no F ratio above 0
     */
    public Optional<Interval> getIcc1Interval() {
        double size = getTypicalSize().toOptional().orElse(1);
        return interval(ratio -> (ratio - 1) / (ratio + size - 1));
    }

    /**
     * The confidence interval of ICC(2).
     *
     * @return the interval, or empty where there is no F ratio above 0
     */
    public Optional<Interval> getIcc2Interval() {
        return interval(ratio -> 1 - 1 / ratio);
    }

    /**
     * The reliability of the mean of a group of some size, ICC(1) stepped up by the formula of Spearman and Brown.
     *
     * @param people how many people the group has, 1 or more
     * @return at most 1, or why there is none
     * @throws IllegalArgumentException if nobody is in the group
     */
    public Statistic reliabilityOf(long people) {
        if (people < 1) {
            throw new IllegalArgumentException("The mean of " + people
                    + " people has no reliability: there must be one. Maybe leave groups without scores out.");
        }
        return stepUp(people);
    }

    /**
     * The reliability of the mean of a group of the mean size, ICC(1) stepped up by the formula of Spearman and Brown; the same as
     * ICC(2) if ICC(1) was computed with the mean size.
     *
     * @return at most 1, or why there is none
     */
    public Statistic getReliabilityAtMeanSize() {
        return anova.getSizes().getMean().toOptional().stream()
                .mapToObj(this::stepUp)
                .findFirst()
                .orElseGet(this::getIcc1);
    }

    /**
     * The design effect (Kish 1965): how many times greater the variance of the grand mean is than if people were drawn without
     * regard to groups, 1 + (mean size - 1) ICC(1).
     *
     * @return a factor, or why there is none
     */
    public Statistic getDesignEffect() {
        double others = anova.getSizes().getMean().toOptional().orElse(1) - 1;
        return getIcc1().map(icc -> 1 + others * icc);
    }

    /** {@return both correlations, as in {@code IccResult[ICC(1) 0.09, ICC(2) 0.8, 49 groups]}} */
    @Override
    public String toString() {
        return "IccResult[ICC(1) " + getIcc1() + ", ICC(2) " + getIcc2() + ", "
                + anova.getSizes().getGroups() + " groups]";
    }

    private double excess() {
        return anova.meanSquareBetween() - anova.meanSquareWithin();
    }

    private Statistic stepUp(double people) {
        return getIcc1().map(icc -> people * icc / (1 + (people - 1) * icc));
    }

    private Optional<Interval> interval(DoubleUnaryOperator ofRatio) {
        double ratio = anova.getRatio().toOptional().orElse(0);
        if (ratio == 0) {
            return Optional.empty();
        }
        FDistribution chance = FDistribution.of(anova.getDegreesBetween(), anova.getDegreesWithin());
        double tail = (1 - level) / 2;
        return Optional.of(Interval.of(
                ofRatio.applyAsDouble(ratio / chance.inverseSurvivalProbability(tail)),
                ofRatio.applyAsDouble(ratio / chance.inverseCumulativeProbability(tail)),
                level));
    }
}
