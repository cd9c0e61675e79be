package io.github.culturekit.scoring.weighting;

import java.util.List;
import java.util.stream.Stream;

/**
 * Weights as close to the base weights as may be that reproduce known totals of the population, of numbers as well as of
 * categories (Deville and Saerndal 1992; R's {@code survey::calibrate}).
 *
 * <p>By default the distance is linear and a weight may become any multiple of its base weight, even a negative one; bounds keep
 * it in a range. The totals are met to 1e-10 of the sums. Totals that follow from others are allowed as long as they agree. It
 * fails loudly: on totals that contradict each other, that no respondent contributes to, or that no weights within the bounds can
 * meet. Weights of 0 stay 0. Immutable and thread-safe.
 */
public final class CalibrationWeights {

    private static final CalibrationWeights DEFAULTS = new CalibrationWeights(
            CalibrationDistance.LINEAR, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1e-10, 100);

    private final CalibrationDistance distance;
    private final double lower;
    private final double upper;
    private final double tolerance;
    private final int maximum;

    private CalibrationWeights(
            CalibrationDistance distance, double lower, double upper, double tolerance, int maximum) {
        this.distance = distance;
        this.lower = lower;
        this.upper = upper;
        this.tolerance = tolerance;
        this.maximum = maximum;
    }

    /**
     * Calibrates by the linear distance without bounds.
     *
     * @return the calculator
     */
    public static CalibrationWeights withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the distance.
     *
     * @param chosen what keeps weights close
     * @return a calculator with that distance
     */
    public CalibrationWeights withDistance(CalibrationDistance chosen) {
        return new CalibrationWeights(chosen, lower, upper, tolerance, maximum);
    }

    /**
     * Keeps each weight between two multiples of its base weight.
     *
     * @param least the smallest factor, below 1
     * @param greatest the greatest factor, above 1
     * @return a calculator with those bounds
     * @throws IllegalArgumentException if 1 is not between them
     */
    public CalibrationWeights withBounds(double least, double greatest) {
        if (!(least < 1 && greatest > 1)) {
            throw new IllegalArgumentException("The factors are bounded by " + least + " and " + greatest
                    + ", but 1 must be between them. Maybe bound by 0.3 and 3.");
        }
        return new CalibrationWeights(distance, least, greatest, tolerance, maximum);
    }

    /**
     * Chooses when totals count as met.
     *
     * @param share the greatest difference from a total, as a share of its sum without signs
     * @return a calculator with that tolerance
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CalibrationWeights withTolerance(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "The tolerance is " + share + ", but must be between 0 and 1. Maybe write 1e-6 for a millionth.");
        }
        return new CalibrationWeights(distance, lower, upper, share, maximum);
    }

    /**
     * Chooses when the search gives up.
     *
     * @param iterations the most steps
     * @return a calculator with that limit
     * @throws IllegalArgumentException if it is below 1
     */
    public CalibrationWeights withMaximumIterations(int iterations) {
        if (iterations < 1) {
            throw new IllegalArgumentException(
                    "At most " + iterations + " steps are allowed, but it takes one or more. Maybe allow 100.");
        }
        return new CalibrationWeights(distance, lower, upper, tolerance, iterations);
    }

    /**
     * Computes the weights.
     *
     * @param base the weights to begin with, one for each respondent; 1 each where there are none
     * @param totals what the weights must reproduce; usually {@link AuxiliaryTotal#ofPeople} is one of them
     * @return the weights
     * @throws WeightingException if there are none, with the total at fault
     * @throws IllegalArgumentException if there is no total, the numbers of rows differ, or the distance does not go with the
     *     bounds
     */
    public AdjustedWeights of(double[] base, List<AuxiliaryTotal> totals) {
        requireBoundsThatFit();
        BaseWeights.require(base);
        requireRows(base.length, totals);
        CalibrationSearch search = new CalibrationSearch(distance, lower, upper, base, totals);
        int iteration = 0;
        while (search.miss() >= tolerance && iteration < maximum && search.step()) {
            iteration++;
        }
        if (search.miss() >= tolerance) {
            throw notMet(search);
        }
        search.step(); // each step squares the miss, so one more makes it rounding error
        requireAgreement(totals, search.weights());
        return new AdjustedWeights(base, search.weights(), List.copyOf(totals), iteration, other -> of(other, totals));
    }

    /**
     * Computes weights that agree with margins, and with further totals.
     *
     * @param base the weights to begin with, one for each respondent; 1 each where there are none
     * @param margins what the numbers of people must agree with
     * @param totals what else the weights must reproduce; may be empty
     * @return the weights
     * @throws WeightingException if there are none, with the category or the total at fault
     * @throws IllegalArgumentException as {@link #of(double[], List)} does
     */
    public AdjustedWeights of(double[] base, List<Margin> margins, List<AuxiliaryTotal> totals) {
        BaseWeights.require(base);
        margins.forEach(margin -> margin.requireFit(base));
        Margin.requireSameTotal(margins);
        return of(
                base,
                Stream.concat(margins.stream().flatMap(margin -> margin.toAuxiliaryTotals().stream()), totals.stream())
                        .toList());
    }

    private void requireBoundsThatFit() {
        boolean bounded = Double.isFinite(lower) && Double.isFinite(upper);
        if (distance == CalibrationDistance.LOGIT && !bounded) {
            throw new IllegalArgumentException("The LOGIT distance needs finite bounds. Maybe add withBounds(0.3, 3).");
        }
        if (distance == CalibrationDistance.RAKING && (Double.isFinite(lower) || Double.isFinite(upper))) {
            throw new IllegalArgumentException("The RAKING distance has no bounds, but they are " + lower + " and "
                    + upper + ". Maybe choose LOGIT, its bounded form.");
        }
    }

    private static void requireRows(int rows, List<AuxiliaryTotal> totals) {
        if (totals.isEmpty()) {
            throw new IllegalArgumentException(
                    "Calibration needs a total, but there is none. Maybe begin with the number of people.");
        }
        for (AuxiliaryTotal total : totals) {
            if (total.getRowCount() != rows) {
                throw new IllegalArgumentException("'" + total.getName() + "' has " + total.getRowCount()
                        + " rows, but there are " + rows + " weights. Maybe some rows were left out of one of them.");
            }
        }
    }

    private void requireAgreement(List<AuxiliaryTotal> totals, double... weights) {
        for (AuxiliaryTotal total : totals) {
            if (AdjustedWeights.miss(total, weights) > Math.max(10 * tolerance, 1e-6)) {
                throw new WeightingException(
                        WeightingProblem.INCONSISTENT_TOTALS,
                        "The total of '" + total.getName() + "' is " + total.getTotal()
                                + ", but the other totals make it " + total.sum(weights)
                                + ". Maybe they were counted on different days, or no respondent contributes to it.");
            }
        }
    }

    private WeightingException notMet(CalibrationSearch search) {
        boolean bounded = Double.isFinite(lower) || Double.isFinite(upper);
        return new WeightingException(
                bounded ? WeightingProblem.INFEASIBLE_BOUNDS : WeightingProblem.NOT_CONVERGED,
                "Calibration by " + distance + " with factors from " + lower + " to " + upper
                        + " did not meet the totals; it is still off by " + search.miss()
                        + " of a sum. Maybe " + (bounded ? "widen the bounds, or " : "")
                        + "calibrate on fewer totals.");
    }
}
