package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.Statistic;
import java.util.Optional;

/**
 * Makes published numbers less exact: rounds them, and does not tell a unanimous group from a nearly unanimous one.
 *
 * <p>A group that all answered alike gives every answer away, however large it is. So a percentage of 95 or more is shown as 95
 * and one of 5 or less as 5, a mean in the outermost twentieth of the range as the border of it, and the spread of a group that
 * agrees to within a twentieth of the range as that. Where either happens, there is no interval. Immutable and thread-safe.
 */
public final class Coarsening {

    private static final double MARGIN = 0.05;
    private static final double PERCENT = 100;
    private static final Coarsening NONE = new Coarsening(-1);

    private final int decimals;

    private Coarsening(int decimals) {
        this.decimals = decimals;
    }

    /**
     * Numbers as exact as they are.
     *
     * @return no coarsening
     */
    public static Coarsening none() {
        return NONE;
    }

    /**
     * Means to one decimal and percentages to whole ones, extremes not told apart.
     *
     * @return the coarsening to use where readers see numbers of their own team
     */
    public static Coarsening standard() {
        return new Coarsening(1);
    }

    /**
     * Another number of decimals of means.
     *
     * @param places from 0 to 6
     * @return the coarsening
     * @throws IllegalArgumentException if the number is out of range
     */
    public Coarsening withDecimals(int places) {
        if (places < 0 || places > 6) {
            throw new IllegalArgumentException("Means with " + places
                    + " decimals cannot be had; it is 0 to 6. Maybe exact numbers are wanted: Coarsening.none().");
        }
        return new Coarsening(places);
    }

    /**
     * Whether numbers are changed at all.
     *
     * @return true unless this is {@link #none()}
     */
    public boolean isActive() {
        return decimals >= 0;
    }

    /**
     * Coarsens the numbers of a score.
     *
     * @param exact the numbers
     * @param scoring the range that they are on
     * @return what readers see; the same if nothing is to be changed
     */
    public Measured coarsen(Measured exact, ScoringStatement scoring) {
        if (!isActive()) {
            return exact;
        }
        double range = scoring.getMaximum() - scoring.getMinimum();
        double margin = MARGIN * range;
        double mean = clamp(exact.getMean(), scoring.getMinimum() + margin, scoring.getMaximum() - margin);
        Statistic deviation = exact.getStandardDeviation().map(value -> Math.max(value, margin));
        double leastError = margin / Math.sqrt(exact.getBase().getRespondents());
        boolean extreme = mean != exact.getMean() || !deviation.equals(exact.getStandardDeviation());
        Optional<Interval> interval = extreme ? Optional.empty() : exact.getInterval();
        return Measured.builder()
                .base(exact.getBase())
                .mean(rounded(mean, decimals))
                .standardDeviation(deviation.map(value -> rounded(value, decimals + 1)))
                .standardError(
                        exact.getStandardError().map(value -> rounded(Math.max(value, leastError), decimals + 1)))
                .interval(interval.map(this::rounded).orElse(null))
                .favourableShare(FavourableShare.builder()
                        .favourable(percent(exact.getFavourableShare().getFavourable()))
                        .neutral(percent(exact.getFavourableShare().getNeutral()))
                        .unfavourable(percent(exact.getFavourableShare().getUnfavourable()))
                        .build())
                .build();
    }

    private Interval rounded(Interval interval) {
        return Interval.of(
                rounded(interval.getLower(), decimals), rounded(interval.getUpper(), decimals), interval.getLevel());
    }

    private static Statistic percent(Statistic share) {
        return share.map(value -> clamp(rounded(value, 0), PERCENT * MARGIN, PERCENT * (1 - MARGIN)));
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }

    private static double rounded(double value, int places) {
        double factor = Math.pow(10, places);
        return Math.rint(value * factor) / factor;
    }

    @Override
    public String toString() {
        return isActive() ? "Coarsening{decimals=" + decimals + "}" : "Coarsening{none}";
    }
}
