package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The variance between and within groups, and what follows for the reliability of each group's mean.
 *
 * <p>Immutable and thread-safe.
 *
 * @see VarianceComponents
 */
public final class VarianceComponentsResult {

    private final @Nullable UndefinedReason gap;
    private final double grandMean;
    private final double between;
    private final double within;
    private final double standardError;
    private final double meanSize;
    private final double meanReliability;

    private VarianceComponentsResult(UndefinedReason gap) {
        this.gap = gap;
        this.grandMean = 0;
        this.between = 0;
        this.within = 0;
        this.standardError = 0;
        this.meanSize = 0;
        this.meanReliability = 0;
    }

    private VarianceComponentsResult(List<GroupMoments> groups, double grandMean, double between, double within) {
        this.gap = null;
        this.grandMean = grandMean;
        this.between = between;
        this.within = within;
        this.standardError = 1
                / Math.sqrt(groups.stream()
                        .mapToDouble(group -> 1 / (between + within / group.getCount()))
                        .sum());
        this.meanSize =
                (double) groups.stream().mapToLong(GroupMoments::getCount).sum() / groups.size();
        this.meanReliability = groups.stream()
                        .mapToDouble(group -> reliability(group.getCount()))
                        .sum()
                / groups.size();
    }

    static VarianceComponentsResult undefined(UndefinedReason reason) {
        return new VarianceComponentsResult(reason);
    }

    static VarianceComponentsResult of(List<GroupMoments> groups, double grandMean, double between, double within) {
        return new VarianceComponentsResult(groups, grandMean, between, within);
    }

    /**
     * The grand mean, in which a group counts by how reliable its mean is.
     *
     * @return a score, or why there is none
     */
    public Statistic getGrandMean() {
        return orGap(grandMean);
    }

    /**
     * The standard error of the grand mean.
     *
     * @return above 0, or why there is none
     */
    public Statistic getStandardError() {
        return orGap(standardError);
    }

    /**
     * The variance of groups' true means.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getVarianceBetween() {
        return orGap(between);
    }

    /**
     * The variance of people within a group.
     *
     * @return above 0, or why there is none
     */
    public Statistic getVarianceWithin() {
        return orGap(within);
    }

    /**
     * ICC(1): the share of the variance that lies between groups.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getIcc1() {
        return orGap(between / (between + within));
    }

    /**
     * ICC(2): the reliability of the mean of a group of the mean size.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getIcc2() {
        return orGap(reliability(meanSize));
    }

    /**
     * The mean over groups of how reliable each group's mean is.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getMeanReliability() {
        return orGap(meanReliability);
    }

    /**
     * How reliable a group's mean is: the share of its variance that is the group's and not its people's.
     *
     * @param group a group
     * @return 0 to 1, or why there is none
     */
    public Statistic reliabilityOf(GroupMoments group) {
        return orGap(reliability(group.getCount()));
    }

    /**
     * A group's mean drawn towards the grand mean, the more so the less reliable it is: the best guess of the group's true mean (empirical
     * Bayes, or best linear unbiased prediction). Small groups at either end of a ranking are often there by chance; this allows
     * for it.
     *
     * @param group a group
     * @return a score between the group's mean and the grand mean, or why there is none
     */
    public Statistic shrunkenMeanOf(GroupMoments group) {
        return orGap(grandMean + reliability(group.getCount()) * (group.getMean() - grandMean));
    }

    /** {@return the variances, as in {@code VarianceComponentsResult[between 0.07, within 0.62]}} */
    @Override
    public String toString() {
        return "VarianceComponentsResult[between " + getVarianceBetween() + ", within " + getVarianceWithin() + "]";
    }

    private double reliability(double people) {
        return people * between / (people * between + within);
    }

    private Statistic orGap(double value) {
        return gap == null ? Statistic.of(value) : Statistic.undefined(gap);
    }
}
