package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * How people vary within their groups, beside how they vary within random groups.
 *
 * <p>Immutable and thread-safe.
 *
 * @see RandomGroupResampling
 */
public final class RandomGroupResult {

    private static final double ROUNDING = 1e-12;

    private final int groups;
    private final double[] real;
    /** The variances of all random groups, ascending. */
    private final double[] random;

    private final double expected;
    private final double shareOfDraws;

    private RandomGroupResult(int groups, double[] real, double[] random, double expected, double shareOfDraws) {
        this.groups = groups;
        this.real = real;
        this.random = random;
        this.expected = expected;
        this.shareOfDraws = shareOfDraws;
    }

    static RandomGroupResult of(double[] people, int groups, double[] real, double[][] draws) {
        double expected = people.length < 2 ? 0 : GroupMoments.ofScores(people).getScatter() / (people.length - 1);
        double most = mean(real) * (1 + ROUNDING);
        long asLow = Arrays.stream(draws).filter(draw -> mean(draw) <= most).count();
        double[] random =
                Arrays.stream(draws).flatMapToDouble(Arrays::stream).sorted().toArray();
        return new RandomGroupResult(groups, real, random, expected, (asLow + 1.0) / (draws.length + 1.0));
    }

    /**
     * How many groups have two people or more.
     *
     * @return 0 or more
     */
    public int getGroups() {
        return real.length;
    }

    /**
     * How many groups have one person and so no variance.
     *
     * @return 0 or more
     */
    public int getGroupsOfOne() {
        return groups - real.length;
    }

    /**
     * The mean variance within the real groups.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getRealVariance() {
        return orGap(() -> mean(real));
    }

    /**
     * The expected variance within a random group: exactly the variance of all people.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getExpectedVariance() {
        return orGap(() -> expected);
    }

    /**
     * The mean variance within the random groups that were drawn.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getRandomVariance() {
        return orGap(() -> mean(random));
    }

    /**
     * The standard deviation of the variance within a random group, over the groups that were drawn.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getRandomDeviation() {
        return orGap(() -> Math.sqrt(GroupMoments.ofScores(random).getScatter() / (random.length - 1)));
    }

    /**
     * How far the real variance is from its exact expectation, in standard errors of a mean over as many groups. Far below 0, people
     * agree more than by chance.
     *
     * @return a number, or why there is none
     */
    public Statistic getZ() {
        return z(expected);
    }

    /**
     * How far the real variance is from the mean of the random groups that were drawn, in standard errors; the z of
     * {@code multilevel}.
     *
     * @return a number, or why there is none
     */
    public Statistic getSimulatedZ() {
        return z(getRandomVariance().toOptional().orElse(0));
    }

    /**
     * How often random groups vary as little on average as the real ones, the real ones counting as one draw.
     *
     * @return above 0 to 1, or why there is none
     */
    public Statistic getProbability() {
        return orGap(() -> shareOfDraws);
    }

    /**
     * A quantile of the variance within a random group, interpolated as in R's default (type 7).
     *
     * @param share a share from 0 to 1
     * @return 0 or more, or why there is none
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public Statistic quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("There is no quantile of the share " + share
                    + ": it must be from 0 to 1. Maybe it is a percentage: write 0.05 for 5%.");
        }
        return orGap(() -> {
            double place = share * (random.length - 1);
            int below = (int) Math.floor(place);
            int above = Math.min(below + 1, random.length - 1);
            return random[below] + (place - below) * (random[above] - random[below]);
        });
    }

    /** {@return both variances, as in {@code RandomGroupResult[4.39 in 99 groups, 5.16 expected]}} */
    @Override
    public String toString() {
        return "RandomGroupResult[" + getRealVariance() + " in " + real.length + " groups, " + getExpectedVariance()
                + " expected]";
    }

    private Statistic z(double reference) {
        Statistic deviation = getRandomDeviation();
        if (deviation.isDefined() && deviation.getValue() == 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE);
        }
        return deviation.map(value -> (mean(real) - reference) / (value / Math.sqrt(real.length)));
    }

    private Statistic orGap(DoubleSupplier value) {
        if (real.length > 0) {
            return Statistic.of(value.getAsDouble());
        }
        return Statistic.undefined(groups == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
