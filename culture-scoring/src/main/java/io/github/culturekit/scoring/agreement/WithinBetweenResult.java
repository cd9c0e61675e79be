package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;

/**
 * The correlation of two scores x and y, taken apart into what lies between groups and within them.
 *
 * <p>Immutable and thread-safe.
 *
 * @see WithinBetween
 */
public final class WithinBetweenResult {

    private final int groups;
    private final CrossProducts between;
    private final CrossProducts within;
    private final CrossProducts total;
    private final Statistic ofMeans;

    private WithinBetweenResult(List<CrossProducts> groups) {
        this.groups = groups.size();
        this.between = CrossProducts.of(groups);
        this.within = CrossProducts.within(groups);
        this.total = between.plus(within);
        this.ofMeans = CrossProducts.of(groups.stream().map(CrossProducts::once).toList())
                .correlation();
    }

    static WithinBetweenResult of(List<CrossProducts> groups) {
        return new WithinBetweenResult(groups);
    }

    /**
     * How many people have both scores.
     *
     * @return 0 or more
     */
    public long getPeople() {
        return (long) total.weight();
    }

    /**
     * How many groups they are in.
     *
     * @return 0 or more
     */
    public int getGroups() {
        return groups;
    }

    /**
     * The correlation of people, whatever their groups.
     *
     * @return a correlation, or why there is none
     */
    public Statistic getRawCorrelation() {
        return total.correlation();
    }

    /**
     * Eta of x between groups: the correlation of people's scores with their groups' means.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getEtaBetweenX() {
        return eta(between.squaresX(), total.squaresX());
    }

    /**
     * Eta of y between groups: the correlation of people's scores with their groups' means.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getEtaBetweenY() {
        return eta(between.squaresY(), total.squaresY());
    }

    /**
     * Eta of x within groups: the correlation of people's scores with their distances from their groups' means.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getEtaWithinX() {
        return eta(within.squaresX(), total.squaresX());
    }

    /**
     * Eta of y within groups: the correlation of people's scores with their distances from their groups' means.
     *
     * @return 0 to 1, or why there is none
     */
    public Statistic getEtaWithinY() {
        return eta(within.squaresY(), total.squaresY());
    }

    /**
     * The correlation of the groups' means, each group counting by its people.
     *
     * @return a correlation, or why there is none
     */
    public Statistic getCorrelationBetween() {
        return between.correlation();
    }

    /**
     * The correlation of people's distances from their groups' means.
     *
     * @return a correlation, or why there is none
     */
    public Statistic getCorrelationWithin() {
        return within.correlation();
    }

    /**
     * The correlation of the groups' means, each group counting once.
     *
     * @return a correlation, or why there is none
     */
    public Statistic getCorrelationOfMeans() {
        return ofMeans;
    }

    /**
     * The part of the raw correlation that lies between groups, eta(x) eta(y) r.
     *
     * @return a part, which with {@link #getPartWithin} adds up to the raw correlation, or why there is none
     */
    public Statistic getPartBetween() {
        return part(between);
    }

    /**
     * The part of the raw correlation that lies within groups, eta(x) eta(y) r.
     *
     * @return a part, which with {@link #getPartBetween} adds up to the raw correlation, or why there is none
     */
    public Statistic getPartWithin() {
        return part(within);
    }

    /** {@return both parts, as in {@code WithinBetweenResult[0.24 = 0.02 between 99 groups + 0.22 within]}} */
    @Override
    public String toString() {
        return "WithinBetweenResult[" + getRawCorrelation() + " = " + getPartBetween() + " between " + groups
                + " groups + " + getPartWithin() + " within]";
    }

    private Statistic part(CrossProducts level) {
        return total.correlation()
                .map(raw -> level.products() / Math.sqrt(total.squaresX()) / Math.sqrt(total.squaresY()));
    }

    private Statistic eta(double part, double whole) {
        if (groups == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        return whole == 0 ? Statistic.undefined(UndefinedReason.NO_VARIANCE) : Statistic.of(Math.sqrt(part / whole));
    }
}
