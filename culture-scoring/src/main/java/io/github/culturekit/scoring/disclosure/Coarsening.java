package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes published numbers less exact: rounds them, and does not tell a unanimous group from a nearly unanimous one.
 *
 * <p>Rounding belongs into the numbers themselves: where a dashboard rounds and the file behind it does not, whoever reads the
 * file subtracts to the last digit. Means are rounded to a step, percentages to whole ones, standard deviations, standard errors
 * and intervals to a tenth of the step. Base sizes stay as they are.
 *
 * <ul>
 *   <li>The standard step is the largest power of ten that is at most a twentieth of the range: 0.1 on 1 to 5 and on 0 to 10,
 *       and 1 on 0 to 100. One decimal is what reports of staff surveys show.
 *   <li>A group that all answered alike gives every answer away, however large it is. So a percentage of 95 or more is shown as
 *       95 and one of 5 or less as 5 (statistical offices code tops and bottoms so: Hundepool and others, 2012, Statistical
 *       Disclosure Control), a mean in the outermost twentieth of the range as the border of it, and the spread of a group that
 *       agrees to within a twentieth of the range as that. Where a mean or a spread is, there is no interval.
 *   <li>The standard error is that of the number that is shown. Rounding to a step {@code h} adds an error of variance {@code
 *       h^2 / 12} (Sheppard, 1898, Proceedings of the London Mathematical Society 29:353-380), so that whoever goes on
 *       computing, such as with a change between waves, does not take rounding for a finding. It is never 0.
 *   <li>The interval follows from the mean and the standard error as they are shown. It holds that mean, and its limits give
 *       nothing away that the two do not.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Coarsening {

    private static final double MARGIN = 0.05;
    private static final double PERCENT = 100;
    private static final double SLACK = 1e-9;
    private static final int MOST_DECIMALS = 6;

    /**
     * Weighted numbers agree to twelve digits however respondents are split, and half a step is often just what they are: rounded
     * to so many digits first, 12.5 is a half in whatever order it was added up.
     */
    private static final int DIGITS_BEYOND_NOISE = 8;

    private static final Coarsening NONE = new Coarsening(false, null);
    private static final Coarsening STANDARD = new Coarsening(true, null);

    private final boolean active;
    private final @Nullable Integer decimals;

    private Coarsening(boolean active, @Nullable Integer decimals) {
        this.active = active;
        this.decimals = decimals;
    }

    /**
     * Numbers as exact as they are. Choose it only where all who get the profile may know more than its report shows: with exact
     * means and base sizes a reader can subtract to the last answer, and a unanimous group tells what everyone in it said.
     *
     * @return no coarsening
     */
    public static Coarsening none() {
        return NONE;
    }

    /**
     * Means to the standard step of their range, percentages to whole ones, extremes not told apart.
     *
     * @return the coarsening of {@link DisclosurePolicy#standard()}
     */
    public static Coarsening standard() {
        return STANDARD;
    }

    /**
     * Another number of decimals of means, whatever their range is.
     *
     * @param places from 0 to 6
     * @return the coarsening
     * @throws IllegalArgumentException if the number is out of range
     */
    public Coarsening withDecimals(int places) {
        if (places < 0 || places > MOST_DECIMALS) {
            throw new IllegalArgumentException("Means with " + places
                    + " decimals cannot be had; it is 0 to 6. Maybe exact numbers are wanted: Coarsening.none().");
        }
        return new Coarsening(true, places);
    }

    /**
     * Whether numbers are changed at all.
     *
     * @return true unless this is {@link #none()}
     */
    public boolean isActive() {
        return active;
    }

    /**
     * What means are rounded to.
     *
     * @param lowest the lowest score that a person can have
     * @param highest the highest
     * @return a power of ten, in points; empty if they are not rounded
     */
    public Optional<Double> getStep(double lowest, double highest) {
        return active
                ? Optional.of(
                        BigDecimal.ONE.movePointLeft(decimals(lowest, highest)).doubleValue())
                : Optional.empty();
    }

    /**
     * Coarsens the numbers of a score.
     *
     * @param exact the numbers
     * @param lowest the lowest score that a person can have
     * @param highest the highest
     * @return what readers see; the same if nothing is to be changed
     */
    public Measured coarsen(Measured exact, double lowest, double highest) {
        if (!active) {
            return exact;
        }
        int places = decimals(lowest, highest);
        double margin = MARGIN * (highest - lowest);
        double mean = clamp(exact.getMean(), lowest + margin, highest - margin);
        double shown = rounded(mean, places);
        Statistic deviation = exact.getStandardDeviation().map(value -> Math.max(value, margin));
        double least = margin / Math.sqrt(exact.getBase().getRespondents());
        Statistic error = exact.getStandardError()
                .map(value -> rounded(withRounding(Math.max(value, least), places), places + 1));
        boolean extreme = mean != exact.getMean() || !deviation.equals(exact.getStandardDeviation());
        return Measured.builder()
                .base(exact.getBase())
                .mean(shown)
                .standardDeviation(deviation.map(value -> rounded(value, places + 1)))
                .standardError(error)
                .interval(extreme ? null : interval(exact, shown, error, places + 1))
                .favourableShare(FavourableShare.builder()
                        .favourable(percent(exact.getFavourableShare().getFavourable()))
                        .neutral(percent(exact.getFavourableShare().getNeutral()))
                        .unfavourable(percent(exact.getFavourableShare().getUnfavourable()))
                        .build())
                .build();
    }

    private int decimals(double lowest, double highest) {
        return decimals != null ? decimals : -(int) Math.floor(Math.log10(MARGIN * (highest - lowest)) + SLACK);
    }

    /** As many errors wide as the exact one is, but the errors, and the middle, are those that are shown. */
    private static @Nullable Interval interval(Measured exact, double mean, Statistic error, int places) {
        double exactError = exact.getStandardError().toOptional().orElse(0);
        if (exactError == 0) {
            return null;
        }
        return exact.getInterval()
                .map(interval -> {
                    double errors = (interval.getUpper() - interval.getLower()) / 2 / exactError;
                    double half = rounded(errors * error.getValue(), places);
                    return Interval.of(rounded(mean - half, places), rounded(mean + half, places), interval.getLevel());
                })
                .orElse(null);
    }

    /** A rounding error is as likely anywhere within half a step to either side. */
    private static double withRounding(double error, int places) {
        double step = Math.pow(10, -places);
        return Math.sqrt(error * error + step * step / 12);
    }

    private static Statistic percent(Statistic share) {
        return share.map(value -> clamp(rounded(value, 0), PERCENT * MARGIN, PERCENT * (1 - MARGIN)));
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }

    private static double rounded(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places + DIGITS_BEYOND_NOISE, RoundingMode.HALF_EVEN)
                .setScale(places, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    @Override
    public String toString() {
        return active ? "Coarsening{decimals=" + (decimals == null ? "by range" : decimals) + "}" : "Coarsening{none}";
    }
}
