package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Collection;
import java.util.SortedMap;

/**
 * The exact distribution of a statistic that can take only so many values.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ChanceAgreement
 */
public final class DiscreteDistribution {

    private static final double ROUNDING = 1e-9;

    private final double[] values;
    private final double[] probabilities;

    private DiscreteDistribution(double[] values, double[] probabilities) {
        this.values = values;
        this.probabilities = probabilities;
    }

    static DiscreteDistribution of(SortedMap<Double, Double> probabilities) {
        return new DiscreteDistribution(toArray(probabilities.keySet()), toArray(probabilities.values()));
    }

    /**
     * The expected value.
     *
     * @return a number
     */
    public double getMean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * probabilities[i];
        }
        return sum;
    }

    /**
     * The probability of a value or a greater one; a value that falls short by rounding counts too.
     *
     * @param value any number
     * @return 0 to 1
     */
    public double probabilityAtLeast(double value) {
        double sum = 0;
        for (int i = values.length - 1; i >= 0 && values[i] >= value - ROUNDING; i--) {
            sum += probabilities[i];
        }
        return sum;
    }

    /**
     * The probability of a value or a smaller one; a value that exceeds it by rounding counts too.
     *
     * @param value any number
     * @return 0 to 1
     */
    public double probabilityAtMost(double value) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] <= value + ROUNDING; i++) {
            sum += probabilities[i];
        }
        return sum;
    }

    /**
     * The smallest possible value that is reached or exceeded with no more than a given probability: the critical value of a
     * test that great values are not by chance.
     *
     * @param probability the most that is allowed, as in 0.05
     * @return the value; undefined for want of respondents if even the greatest value is likelier than that
     */
    public Statistic criticalAtLeast(double probability) {
        double sum = 0;
        Statistic critical = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        for (int i = values.length - 1; i >= 0; i--) {
            sum += probabilities[i];
            if (sum > probability + ROUNDING) {
                return critical;
            }
            critical = Statistic.of(values[i]);
        }
        return critical;
    }

    /**
     * The greatest possible value that is met or undercut with no more than a given probability: the critical value of a test
     * that small values are not by chance.
     *
     * @param probability the most that is allowed, as in 0.05
     * @return the value; undefined for want of respondents if even the smallest value is likelier than that
     */
    public Statistic criticalAtMost(double probability) {
        double sum = 0;
        Statistic critical = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        for (int i = 0; i < values.length; i++) {
            sum += probabilities[i];
            if (sum > probability + ROUNDING) {
                return critical;
            }
            critical = Statistic.of(values[i]);
        }
        return critical;
    }

    /** {@return how many values are possible} */
    @Override
    public String toString() {
        return "DiscreteDistribution[" + values.length + " values from " + values[0] + " to "
                + values[values.length - 1] + "]";
    }

    private static double[] toArray(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).toArray();
    }
}
