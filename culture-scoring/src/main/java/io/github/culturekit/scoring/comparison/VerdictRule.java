package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Says in plain words what a tested difference comes to, and how certain that is.
 *
 * <p>Where its interval lies beyond zero, a difference is higher or lower; where it lies within the smallest difference that
 * matters on either side, it is too small to matter (the equivalence test of Schuirmann 1987, at the stricter level of this
 * interval); or else it is not clear. Probabilities of a true difference are those of its confidence distribution (Xie and Singh
 * 2013), which are what one may believe who knows nothing but these answers.
 *
 * <p>By default no difference is too small to matter, and two decimals are shown. Immutable and thread-safe.
 */
public final class VerdictRule {

    private static final VerdictRule DEFAULTS = new VerdictRule(0, 2);
    private static final int MOST_DECIMALS = 6;

    private final double smallest;
    private final int decimals;

    private VerdictRule(double smallest, int decimals) {
        this.smallest = smallest;
        this.decimals = decimals;
    }

    /**
     * Any difference matters, and two decimals are shown.
     *
     * @return the rule
     */
    public static VerdictRule withDefaults() {
        return DEFAULTS;
    }

    /**
     * Names the smallest difference that matters to those who act on it.
     *
     * @param difference above 0, in points of the score
     * @return a rule with that difference
     * @throws IllegalArgumentException if the difference is not above 0 and finite
     */
    public VerdictRule withSmallestThatMatters(double difference) {
        if (!(difference > 0 && difference < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The smallest difference that matters is " + difference
                    + ", but must be above 0 and finite. Maybe leave it out if every difference matters.");
        }
        return new VerdictRule(difference, decimals);
    }

    /**
     * Chooses how many decimals the text shows.
     *
     * @param decimals 0 to 6
     * @return a rule with that many
     * @throws IllegalArgumentException if there are fewer than 0 or more than 6
     */
    public VerdictRule withDecimals(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("The text is to show " + decimals
                    + " decimals, but that must be from 0 to " + MOST_DECIMALS + ". Maybe 2 are enough.");
        }
        return new VerdictRule(smallest, decimals);
    }

    /**
     * The verdict on a difference that was tested alone.
     *
     * @param test the difference
     * @return the verdict
     */
    public Verdict of(MeanTest test) {
        return of(test, test.getProbability());
    }

    /**
     * The verdict on one of several differences that were tested together.
     *
     * @param test the difference
     * @param adjusted its probability, adjusted for the others: see {@link Adjustment}
     * @return the verdict; by the adjusted probability, while the interval in the text is that of this difference alone
     */
    public Verdict of(MeanTest test, Statistic adjusted) {
        Statistic direction = adjusted.map(probability -> 1 - probability / 2);
        Statistic mattering = mattering(test);
        Conclusion conclusion = conclusion(test, adjusted);
        Likelihood certainty = Likelihood.of(direction);
        return Verdict.builder()
                .conclusion(conclusion)
                .certainty(certainty)
                .probabilityOfDirection(direction)
                .probabilityOfMattering(mattering)
                .text(new VerdictText(test, smallest, decimals).of(conclusion, certainty, mattering))
                .build();
    }

    /**
     * The verdict on a change between two published profiles, by the normal distribution at the level 0.95.
     *
     * @param change the change
     * @return the verdict
     */
    public Verdict of(Change change) {
        Statistic error = change.getStandardError();
        double size = Math.max(Math.abs(change.getBefore()), Math.abs(change.getAfter()));
        return of(
                error.isDefined()
                        ? new DifferenceTests(Level.STANDARD).normal(change.getDifference(), error.getValue(), size)
                        : DifferenceTests.undefined(
                                Statistic.of(change.getDifference()),
                                error.getReason().orElseThrow()));
    }

    private Conclusion conclusion(MeanTest test, Statistic adjusted) {
        if (!adjusted.isDefined() || test.getInterval().isEmpty()) {
            return Conclusion.NO_VERDICT;
        }
        Interval interval = test.getInterval().get();
        if (interval.getLower() > -smallest && interval.getUpper() < smallest) {
            return Conclusion.TOO_SMALL_TO_MATTER;
        }
        if (adjusted.getValue() > 1 - interval.getLevel()) {
            return Conclusion.NOT_CLEAR;
        }
        return test.getDifference().getValue() > 0 ? Conclusion.HIGHER : Conclusion.LOWER;
    }

    /** The probability that the true difference lies beyond the smallest that matters, on the side of the one found. */
    private Statistic mattering(MeanTest test) {
        if (smallest == 0) {
            return Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE);
        }
        Statistic ratio = test.getRatio();
        if (!ratio.isDefined()) {
            return ratio;
        }
        ContinuousDistribution distribution = test.getDegreesOfFreedom().isDefined()
                ? TDistribution.of(test.getDegreesOfFreedom().getValue())
                : NormalDistribution.of(0, 1);
        double margin = smallest / test.getStandardError().getValue();
        return Statistic.of(distribution.cumulativeProbability(Math.abs(ratio.getValue()) - margin));
    }
}
