package io.github.culturekit.scoring.variance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Values of positive weight in ascending order, equal ones as they came, with the sums of weights up to each.
 *
 * <p>The sums are compensated (Neumaier 1974), so that each is rounded once; shares are then compared with a probability to the last
 * bit, which tells the same values from R's sums in extended precision.
 */
final class SortedSample {

    /** The share of all weights by which a middle of weights may miss a probability and still count as there. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] weights;
    private final double[] sums;

    private SortedSample(double[] values, double... weights) {
        this.values = values;
        this.weights = weights;
        this.sums = new double[weights.length];
        double sum = 0;
        double rest = 0;
        for (int k = 0; k < weights.length; k++) {
            double longer = sum + weights[k];
            rest += sum >= weights[k] ? sum - longer + weights[k] : weights[k] - longer + sum;
            sum = longer;
            sums[k] = sum + rest;
        }
    }

    static SortedSample of(SurveyValues values, double... weights) {
        int[] order = IntStream.range(0, weights.length)
                .filter(row -> values.isKnown(row) && weights[row] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(values::getValue))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SortedSample(
                IntStream.of(order).mapToDouble(values::getValue).toArray(),
                IntStream.of(order).mapToDouble(row -> weights[row]).toArray());
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    double quantile(QuantileRule rule, double p) {
        return switch (rule) {
            case INVERSE_CDF -> values[reaching(p)];
            case AVERAGED_INVERSE_CDF -> averaged(p);
            case NEAREST_EVEN -> nearest(p);
            case LINEAR_CDF -> linear(p, 0, 0);
            case HAZEN -> linear(p, 0.5, 0);
            case WEIBULL -> linear(p, 0, 1);
            case GUMBEL -> linear(p, 1, -1);
            case MEDIAN_UNBIASED -> linear(p, 1.0 / 3, 1.0 / 3);
            case NORMAL_UNBIASED -> linear(p, 3.0 / 8, 1.0 / 4);
            case FREQUENCY -> frequency(p);
            case SCALED_FREQUENCY -> scaled().frequency(p);
            case DISTINCT_CDF -> distinct().linear(p, 0, 0);
        };
    }

    private double total() {
        return sums[sums.length - 1];
    }

    /** The first place at which the share of weights reaches a probability. */
    private int reaching(double p) {
        return first(place -> sums[place] / total() >= p);
    }

    /** The first place that passes a test which all later ones pass too; the last place if none does. */
    private int first(IntPredicate passes) {
        int from = 0;
        int to = sums.length - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (passes.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private double averaged(double p) {
        int place = reaching(p);
        boolean exact = sums[place] / total() == p && place < values.length - 1;
        return exact ? (values[place] + values[place + 1]) / 2 : values[place];
    }

    private double nearest(double p) {
        int place = 0;
        for (int next = 1; next < values.length; next++) {
            double beyond = p * total() - (sums[next] - weights[next] / 2);
            boolean even = (next + 1) % 2 == 0;
            if (even ? beyond >= -ROUNDING * total() : beyond > ROUNDING * total()) {
                place = next;
            }
        }
        return values[place];
    }

    /** Joins the points ((S(k) - a w(k)) / (S(n) + b w(n)), x(k)) by lines; constant beyond them. */
    private double linear(double p, double a, double b) {
        double amount = p * (total() + b * weights[weights.length - 1]);
        int next = 0;
        while (next < values.length && sums[next] - a * weights[next] < amount) {
            next++;
        }
        if (next == 0 || next == values.length) {
            return values[Math.min(next, values.length - 1)];
        }
        double from = sums[next - 1] - a * weights[next - 1];
        double to = sums[next] - a * weights[next];
        return values[next - 1] + (amount - from) / (to - from) * (values[next] - values[next - 1]);
    }

    private double frequency(double p) {
        double order = 1 + (total() - 1) * p;
        double low = Math.max(Math.floor(order), 1);
        double high = Math.min(low + 1, total());
        double part = order - Math.floor(order);
        return (1 - part) * values[first(place -> sums[place] >= low)]
                + part * values[first(place -> sums[place] >= high)];
    }

    private SortedSample scaled() {
        return new SortedSample(
                values,
                Arrays.stream(weights)
                        .map(weight -> weight * weights.length / total())
                        .toArray());
    }

    private SortedSample distinct() {
        double[] found = IntStream.range(0, values.length)
                .filter(k -> k == 0 || values[k] != values[k - 1])
                .mapToDouble(k -> values[k])
                .toArray();
        double[] together = new double[found.length];
        int place = 0;
        for (int k = 0; k < values.length; k++) {
            place += values[k] != found[place] ? 1 : 0;
            together[place] += weights[k];
        }
        return new SortedSample(found, together);
    }
}
