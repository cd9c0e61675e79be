package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How probabilities are adjusted where many differences are tested at once, so that those that chance alone brings are few. Agrees
 * with R's {@code p.adjust}.
 */
public enum Adjustment {
    /** No adjustment. */
    NONE,
    /** Each times the number of tests: simple, and never better than {@link #HOLM}. Bounds the chance of any false finding. */
    BONFERRONI,
    /** Step by step from the smallest (Holm 1979). Bounds the chance of any false finding, whatever the tests. */
    HOLM,
    /** Step by step from the largest (Hochberg 1988). The same, if the tests are independent or positively dependent. */
    HOCHBERG,
    /**
     * Bounds the share of findings that are false (Benjamini and Hochberg 1995), if the tests are independent or positively
     * dependent. For screening many units.
     */
    BENJAMINI_HOCHBERG,
    /** Bounds the share of findings that are false, whatever the tests (Benjamini and Yekutieli 2001). */
    BENJAMINI_YEKUTIELI;

    /**
     * Adjusts probabilities that are all known.
     *
     * @param probabilities from 0 to 1
     * @return the adjusted probabilities, in the same order
     * @throws IllegalArgumentException if one is not a probability
     */
    public List<Statistic> adjust(double... probabilities) {
        return adjust(Arrays.stream(probabilities).mapToObj(Statistic::of).toList());
    }

    /**
     * Adjusts probabilities, of which those that are undefined stay so and do not count as tests.
     *
     * @param probabilities from 0 to 1, or why there is none
     * @return the adjusted probabilities, in the same order
     * @throws IllegalArgumentException if one is not a probability
     */
    public List<Statistic> adjust(List<Statistic> probabilities) {
        probabilities.forEach(probability -> probability.toOptional().ifPresent(Adjustment::requireProbability));
        int[] known = IntStream.range(0, probabilities.size())
                .filter(i -> probabilities.get(i).isDefined())
                .boxed()
                .sorted(Comparator.comparing(i -> probabilities.get(i).getValue()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ordered = Arrays.stream(known)
                .mapToDouble(i -> probabilities.get(i).getValue())
                .toArray();
        double[] adjusted = adjustOrdered(ordered);
        List<Statistic> result = new ArrayList<>(probabilities);
        for (int i = 0; i < known.length; i++) {
            result.set(known[i], Statistic.of(adjusted[i]));
        }
        return Collections.unmodifiableList(result);
    }

    private double[] adjustOrdered(double[] ordered) {
        int tests = ordered.length;
        return switch (this) {
            case NONE -> ordered;
            case BONFERRONI -> capped(ordered, (p, rank) -> p * tests);
            case HOLM -> rising(capped(ordered, (p, rank) -> p * (tests - rank + 1)));
            case HOCHBERG -> falling(capped(ordered, (p, rank) -> p * (tests - rank + 1)));
            case BENJAMINI_HOCHBERG -> falling(capped(ordered, (p, rank) -> tests / rank * p));
            case BENJAMINI_YEKUTIELI -> falling(capped(ordered, (p, rank) -> harmonic(tests) * tests / rank * p));
        };
    }

    private static double[] capped(double[] ordered, DoubleBinaryOperator factor) {
        return IntStream.range(0, ordered.length)
                .mapToDouble(i -> Math.min(1, factor.applyAsDouble(ordered[i], i + 1.0)))
                .toArray();
    }

    /** Each at least as great as those before it. */
    private static double[] rising(double[] values) {
        Arrays.parallelPrefix(values, Math::max);
        return values;
    }

    /** Each at most as great as those after it. */
    private static double[] falling(double[] values) {
        for (int i = values.length - 2; i >= 0; i--) {
            values[i] = Math.min(values[i], values[i + 1]);
        }
        return values;
    }

    private static double harmonic(int tests) {
        return DoubleStream.iterate(1, i -> i <= tests, i -> i + 1)
                .map(i -> 1 / i)
                .sum();
    }

    private static void requireProbability(double probability) {
        if (probability < 0 || probability > 1) {
            throw new IllegalArgumentException("A probability to adjust is " + probability
                    + ", but must be from 0 to 1. Maybe it is a test statistic or a percentage.");
        }
    }
}
