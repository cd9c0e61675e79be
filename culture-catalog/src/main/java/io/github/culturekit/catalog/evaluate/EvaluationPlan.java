package io.github.culturekit.catalog.evaluate;

/**
 * How many units an evaluation needs, and what effect it could find: to be asked before an intervention begins.
 *
 * <p>The test planned for is that of {@link DifferenceInDifferences} with units counting alike, its arms' changes spreading alike:
 * Student's t with (1/n + 1/m)^2 / (1/(n^2 (n - 1)) + 1/(m^2 (m - 1))) degrees of freedom for n and m units, which for arms of the same
 * size are those of Student. Power is by the noncentral t distribution and counts either tail (as R's {@code power.t.test} with
 * {@code strict = TRUE}). Effects and spreads are in points of the score, or both in standard deviations of people.
 *
 * <p>By default the significance is 0.05 and the power 0.8 (Cohen 1988). Immutable and thread-safe.
 */
public final class EvaluationPlan {

    private static final EvaluationPlan DEFAULTS = new EvaluationPlan(0.05, 0.8);
    private static final int MOST_UNITS = 10_000_000;

    private final double significance;
    private final double power;

    private EvaluationPlan(double significance, double power) {
        this.significance = significance;
        this.power = power;
    }

    /**
     * A significance of 0.05 and a power of 0.8.
     *
     * @return the plan
     */
    public static EvaluationPlan withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how often an effect may be found that is not there.
     *
     * @param newSignificance a share between 0 and 1
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not between 0 and 1, or not below the power
     */
    public EvaluationPlan withSignificance(double newSignificance) {
        return checked(newSignificance, power);
    }

    /**
     * Chooses how often an effect that is there shall be found.
     *
     * @param newPower a share between 0 and 1
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not between 0 and 1, or not above the significance
     */
    public EvaluationPlan withPower(double newPower) {
        return checked(significance, newPower);
    }

    /**
     * The smallest effect that is found with the plan's power.
     *
     * @param treated units with the intervention, 2 or more
     * @param compared units without, 2 or more
     * @param spread the standard deviation of units' changes: see {@link ChangeModel}, or {@link PastChanges}
     * @return an effect above 0, in the unit of the spread
     * @throws IllegalArgumentException if there are fewer than 2 units, or the spread is not above 0 and finite
     */
    public double detectableEffect(int treated, int compared, double spread) {
        double error = error(treated, compared, spread);
        return error * new TwoSidedTest(significance).detectable(degrees(treated, compared), power);
    }

    /**
     * How often an effect is found.
     *
     * @param effect the true effect, either sign
     * @param treated units with the intervention, 2 or more
     * @param compared units without, 2 or more
     * @param spread the standard deviation of units' changes, in the unit of the effect
     * @return a share, from the significance to 1
     * @throws IllegalArgumentException if there are fewer than 2 units, the effect is not finite, or the spread is not above 0 and
     *     finite
     */
    public double power(double effect, int treated, int compared, double spread) {
        Arguments.atLeast("The size of the effect", 0, Math.abs(effect));
        double error = error(treated, compared, spread);
        return new TwoSidedTest(significance).power(effect / error, degrees(treated, compared));
    }

    /**
     * How many units each arm needs, both being as large, to find an effect with the plan's power.
     *
     * @param effect the true effect, not 0
     * @param spread the standard deviation of units' changes, in the unit of the effect
     * @return the smallest number of units an arm, 2 or more; 10,000,000 where no fewer are enough
     * @throws IllegalArgumentException if the effect is 0 or not finite, or the spread is not above 0 and finite
     */
    public int unitsPerArm(double effect, double spread) {
        Arguments.positive("The size of the effect", Math.abs(effect));
        return Search.smallest(units -> power(effect, units, units, spread) >= power, 2, MOST_UNITS);
    }

    private static EvaluationPlan checked(double significance, double power) {
        Arguments.powers(significance, power);
        return new EvaluationPlan(significance, power);
    }

    private static double error(int treated, int compared, double spread) {
        Arguments.atLeast("The number of units with the intervention", 2, treated);
        Arguments.atLeast("The number of units without", 2, compared);
        Arguments.positive("The standard deviation of changes", spread);
        return spread * Math.sqrt(1.0 / treated + 1.0 / compared);
    }

    private static double degrees(double treated, double compared) {
        double whole = 1 / treated + 1 / compared;
        return whole * whole / (1 / (treated * treated * (treated - 1)) + 1 / (compared * compared * (compared - 1)));
    }
}
