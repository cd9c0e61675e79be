package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The table of a one-way analysis of variance: whether groups differ more than people within them, and how much of the variance
 * that explains. It agrees with R's {@code aov}. Groups of one person count between groups and add nothing within.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnovaTable {

    private final GroupSizes sizes;
    private final double grandMean;
    private final double meanOfMeans;
    private final double between;
    private final double within;

    AnovaTable(GroupSizes sizes, double grandMean, double meanOfMeans, double between, double within) {
        this.sizes = sizes;
        this.grandMean = grandMean;
        this.meanOfMeans = meanOfMeans;
        this.between = between;
        this.within = within;
    }

    /**
     * The analysis of groups.
     *
     * @param groups the moments of each group
     * @return the table; what these groups cannot give is undefined in it with the reason
     */
    public static AnovaTable of(List<GroupMoments> groups) {
        GroupSums sums = new GroupSums(groups.size());
        int place = 0;
        for (GroupMoments group : groups) {
            sums.put(place++, group);
        }
        return sums.table();
    }

    /**
     * How many groups and people there are.
     *
     * @return the sizes
     */
    public GroupSizes getSizes() {
        return sizes;
    }

    /**
     * The mean of all people's scores.
     *
     * @return a score, or why there is none
     */
    public Statistic getGrandMean() {
        return orGap(grandMean, 1);
    }

    /**
     * The mean of the groups' means, each group counting once.
     *
     * @return a score, or why there is none
     */
    public Statistic getMeanOfGroupMeans() {
        return orGap(meanOfMeans, 1);
    }

    /**
     * The squared distances of the groups' means from the grand mean, summed over people.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getSquaresBetween() {
        return orGap(between, 1);
    }

    /**
     * The squared distances of people's scores from their groups' means, summed.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getSquaresWithin() {
        return orGap(within, 1);
    }

    /**
     * The degrees of freedom between groups.
     *
     * @return groups - 1, never below 0
     */
    public long getDegreesBetween() {
        return Math.max(0, sizes.getGroups() - 1L);
    }

    /**
     * The degrees of freedom within groups.
     *
     * @return people - groups
     */
    public long getDegreesWithin() {
        return sizes.getPeople() - sizes.getGroups();
    }

    /**
     * The mean square between groups, MSB.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getMeanSquareBetween() {
        return orGap(between / getDegreesBetween(), getDegreesBetween());
    }

    /**
     * The mean square within groups, MSW.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getMeanSquareWithin() {
        return orGap(within / getDegreesWithin(), getDegreesWithin());
    }

    /**
     * The F ratio of the mean squares.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getRatio() {
        return share(this::meanSquareBetween, meanSquareWithin());
    }

    /**
     * The probability of such an F ratio or a greater one if groups did not differ.
     *
     * @return a probability, or why there is none
     */
    public Statistic getProbability() {
        return getRatio()
                .map(ratio -> FDistribution.of(getDegreesBetween(), getDegreesWithin())
                        .survivalProbability(ratio));
    }

    /**
     * Eta squared: the share of the squares that lies between groups. It is above 0 even where groups differ by chance only.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getEtaSquared() {
        return share(() -> between, between + within);
    }

    /**
     * Omega squared (Hays 1963): the share of the variance between groups, corrected for chance.
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    public Statistic getOmegaSquared() {
        return share(this::excess, between + within + meanSquareWithin());
    }

    /**
     * Epsilon squared (Kelley 1935): the share of the squares between groups, corrected for chance.
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    public Statistic getEpsilonSquared() {
        return share(this::excess, between + within);
    }

    /** Why there are no mean squares, if there are none. */
    Optional<UndefinedReason> gap() {
        if (sizes.getPeople() == 0) {
            return Optional.of(UndefinedReason.NO_ANSWERS);
        }
        return getDegreesBetween() < 1 || getDegreesWithin() < 1
                ? Optional.of(UndefinedReason.TOO_FEW_RESPONDENTS)
                : Optional.empty();
    }

    /** A quotient that needs both mean squares. */
    Statistic share(DoubleSupplier above, double below) {
        return gap().map(Statistic::undefined)
                .orElseGet(() -> below == 0
                        ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                        : Statistic.of(above.getAsDouble() / below));
    }

    /** Not finite where there is a gap. */
    double meanSquareBetween() {
        return between / getDegreesBetween();
    }

    /** Not finite where there is a gap. */
    double meanSquareWithin() {
        return within / getDegreesWithin();
    }

    /** {@return the F test, as in {@code AnovaTable[F(48, 1993) = 5.02, p = 1.4E-25]}} */
    @Override
    public String toString() {
        return "AnovaTable[F(" + getDegreesBetween() + ", " + getDegreesWithin() + ") = " + getRatio() + ", p = "
                + getProbability() + "]";
    }

    private double excess() {
        return between - getDegreesBetween() * meanSquareWithin();
    }

    private Statistic orGap(double value, long degrees) {
        if (sizes.getPeople() == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        return degrees < 1 ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS) : Statistic.of(value);
    }
}
