package io.github.culturekit.scoring.agreement;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * All ways in which the answers of n people can fall on the options of an item, added up by how far the people differ. Distances are
 * kept as whole numbers (n times the sum of squares less the squared sum; the sum of |n x - sum|), so that patterns that differ as
 * much fall together exactly.
 */
final class AnswerPatterns {

    private static final double MOST_PATTERNS = 200e6;
    private static final double WIDEST = 4000;

    private final int people;
    private final int[] options;
    private final double[] probabilities;
    private final int[] counts;
    private final double[] bySquares;
    private final double[] byDistances;

    private AnswerPatterns(int people, int[] options, double[] probabilities, int allOptions) {
        this.people = people;
        this.options = options;
        this.probabilities = probabilities;
        this.counts = new int[options.length];
        int longest = people * people * (allOptions - 1);
        this.bySquares = new double[longest * (allOptions - 1) / 4 + 1];
        this.byDistances = new double[longest / 2 + 1];
    }

    static AnswerPatterns of(int people, NullDistribution chance) {
        int[] options = IntStream.range(0, chance.getOptions())
                .filter(option -> chance.getProbabilities().get(option) > 0)
                .toArray();
        if (people < 2) {
            throw new IllegalArgumentException("Agreement by chance of " + people
                    + " people is not defined: it takes two to agree. Maybe leave groups of one out.");
        }
        if (people * (chance.getOptions() - 1.0) > WIDEST || count(people, options.length) > MOST_PATTERNS) {
            throw new IllegalArgumentException("The answers of " + people + " people to " + options.length
                    + " options have too many patterns to count them (more than 200 million). Maybe ask for a smaller"
                    + " group: its critical value is a little stricter.");
        }
        double[] probabilities = IntStream.of(options)
                .mapToDouble(option -> chance.getProbabilities().get(option))
                .toArray();
        AnswerPatterns all = new AnswerPatterns(people, options, probabilities, chance.getOptions());
        all.visit(0, people, 0, 0, 1);
        return all;
    }

    int people() {
        return people;
    }

    DiscreteDistribution rwg(double nullVariance) {
        double pairs = people * (people - 1.0);
        return distribution(bySquares, squares -> Math.max(0, 1 - squares / pairs / nullVariance));
    }

    DiscreteDistribution averageDeviation() {
        return distribution(byDistances, distance -> distance / ((double) people * people));
    }

    private void visit(int option, int left, int sum, int squares, double probability) {
        int score = options[option];
        if (option == options.length - 1) {
            counts[option] = left;
            add(
                    sum + left * score,
                    squares + left * score * score,
                    probability * Math.pow(probabilities[option], left));
            return;
        }
        double reached = probability;
        for (int count = 0; count <= left; count++) {
            counts[option] = count;
            visit(option + 1, left - count, sum + count * score, squares + count * score * score, reached);
            reached *= probabilities[option] * (left - count) / (count + 1);
        }
    }

    private void add(int sum, int squares, double probability) {
        int distance = 0;
        for (int option = 0; option < options.length; option++) {
            distance += counts[option] * Math.abs(people * options[option] - sum);
        }
        bySquares[people * squares - sum * sum] += probability;
        byDistances[distance] += probability;
    }

    private static DiscreteDistribution distribution(double[] byKey, IntToDoubleFunction value) {
        SortedMap<Double, Double> byValue = new TreeMap<>();
        for (int key = 0; key < byKey.length; key++) {
            if (byKey[key] > 0) {
                byValue.merge(value.applyAsDouble(key), byKey[key], Double::sum);
            }
        }
        return DiscreteDistribution.of(byValue);
    }

    /** In how many ways people can fall on options: (people + options - 1) over (options - 1). */
    static double count(int people, int options) {
        double count = 1;
        for (int option = 1; option < options; option++) {
            count *= (double) (people + option) / option;
        }
        return count;
    }
}
