package io.github.culturekit.scoring.weighting;

import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How many people the population has in each category of an attribute, beside the categories of the respondents: what weights
 * must add up to.
 *
 * <p>Totals are people, or whatever the weights count; any scale will do, as long as all margins share it. Immutable and
 * thread-safe.
 */
public final class Margin {

    private final Categories categories;
    private final Map<String, Double> totals;

    private Margin(Categories categories, Map<String, Double> totals) {
        this.categories = categories;
        this.totals = totals;
    }

    /**
     * A margin of its totals.
     *
     * @param categories the categories of the respondents
     * @param totals how many people each category has in the population, 0 or more
     * @return the margin
     * @throws WeightingException if a total is negative or not finite
     */
    public static Margin of(Categories categories, Map<String, ? extends Number> totals) {
        TreeMap<String, Double> sorted = new TreeMap<>();
        totals.forEach((level, total) -> sorted.put(level, total.doubleValue()));
        sorted.forEach((level, total) -> {
            if (!(total >= 0 && Double.isFinite(total))) {
                throw new WeightingException(
                        WeightingProblem.INCONSISTENT_TOTALS,
                        "Margin '" + categories.getName() + "': the total of '" + level + "' is " + total
                                + ", but must be a number from 0. Maybe a head count is missing.");
            }
        });
        return new Margin(categories, sorted);
    }

    /**
     * The margin of an attribute, or of attributes crossed, as the population was counted.
     *
     * @param responses the responses
     * @param population head counts by cuts of exactly these attributes
     * @param attributes one or more cuts of the responses, such as {@code gender}
     * @return the margin
     * @throws IllegalArgumentException if no attribute is named, or the responses have no such cut
     * @throws WeightingException if the population was not counted by these attributes
     */
    public static Margin of(Responses responses, Population population, String... attributes) {
        Categories categories = Arrays.stream(attributes)
                .map(attribute -> Categories.ofCut(responses, attribute))
                .reduce(Categories::and)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A margin needs an attribute, but none was named. Maybe name one such as 'gender'."));
        Map<String, Integer> counts = population.getHeadCounts().stream()
                .filter(count -> count.getCut().getValues().keySet().equals(Set.of(attributes)))
                .collect(Collectors.toMap(count -> level(count, attributes), HeadCount::getPeople));
        if (counts.isEmpty()) {
            throw new WeightingException(
                    WeightingProblem.UNKNOWN_CATEGORY,
                    "The population has no head counts by '" + categories.getName()
                            + "'. Maybe it was counted by other attributes.");
        }
        return of(categories, counts);
    }

    private static String level(HeadCount count, String... attributes) {
        return Arrays.stream(attributes).map(count.getCut().getValues()::get).collect(Collectors.joining(", "));
    }

    /**
     * The categories of the respondents.
     *
     * @return categories
     */
    public Categories getCategories() {
        return categories;
    }

    /**
     * How many people each category has in the population.
     *
     * @return totals by category, unmodifiable, in alphabetical order
     */
    public Map<String, Double> getTotals() {
        return Collections.unmodifiableMap(totals);
    }

    /**
     * How many people the population has.
     *
     * @return the sum of the totals
     */
    public double getTotal() {
        return totals.values().stream().mapToDouble(total -> total).sum();
    }

    /**
     * The margin as totals of one column for each category.
     *
     * @return one for each category that some respondent has
     */
    public List<AuxiliaryTotal> toAuxiliaryTotals() {
        return categories.getLevels().stream()
                .map(level -> AuxiliaryTotal.ofLevel(categories, level, totals.getOrDefault(level, 0.0)))
                .toList();
    }

    /** Brings the weights of each category to its total. */
    void scale(double... weights) {
        double[] sums = sums(weights);
        double[] factors = new double[sums.length];
        for (int code = 0; code < sums.length; code++) {
            factors[code] = sums[code] > 0 ? totals.get(categories.getLevels().get(code)) / sums[code] : 0;
        }
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0) {
                weights[row] *= factors[categories.code(row)];
            }
        }
    }

    /** The greatest difference between a sum of weights and its total, as a share of the margin's total. */
    double greatestMiss(double... weights) {
        double[] sums = sums(weights);
        double greatest = 0;
        for (int code = 0; code < sums.length; code++) {
            double total = totals.getOrDefault(categories.getLevels().get(code), 0.0);
            greatest = Math.max(greatest, Math.abs(sums[code] - total) / getTotal());
        }
        return greatest;
    }

    /** Makes sure that respondents and population are in the same categories. */
    void requireFit(double... weights) {
        categories.requireRows(weights.length);
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0) {
                requireTotal(row);
            }
        }
        double[] sums = sums(weights);
        totals.forEach((level, total) -> {
            int code = categories.getLevels().indexOf(level);
            if (total > 0 && (code < 0 || sums[code] == 0)) {
                throw new WeightingException(
                        WeightingProblem.EMPTY_CATEGORY,
                        "Margin '" + categories.getName() + "': the population has " + total + " in '" + level
                                + "', but no respondent of positive weight is there. Maybe merge it with a category beside it.");
            }
        });
    }

    private void requireTotal(int row) {
        String level = categories
                .find(row)
                .orElseThrow(
                        () -> new WeightingException(
                                WeightingProblem.MISSING_CATEGORY,
                                "Margin '" + categories.getName() + "': row " + row
                                        + " has no category. Maybe leave such rows out, or give them a level of their own with a total."));
        if (totals.getOrDefault(level, 0.0) == 0) {
            throw new WeightingException(
                    WeightingProblem.UNKNOWN_CATEGORY,
                    "Margin '" + categories.getName() + "': row " + row + " is in '" + level
                            + "', where the population has nobody or was not counted. Maybe the category is written differently.");
        }
    }

    /** Compensated, lest rounding error in the sums of many rows keep raking from settling (Neumaier 1974). */
    private double[] sums(double... weights) {
        double[] sums = new double[categories.getLevels().size()];
        double[] rests = new double[sums.length];
        for (int row = 0; row < weights.length; row++) {
            int code = categories.code(row);
            if (code != Categories.NONE) {
                double sum = sums[code] + weights[row];
                rests[code] +=
                        sums[code] >= weights[row] ? sums[code] - sum + weights[row] : weights[row] - sum + sums[code];
                sums[code] = sum;
            }
        }
        for (int code = 0; code < sums.length; code++) {
            sums[code] += rests[code];
        }
        return sums;
    }

    /** Makes sure that all margins have the same sum. */
    static void requireSameTotal(List<Margin> margins) {
        double[] sums = margins.stream().mapToDouble(Margin::getTotal).toArray();
        double greatest = DoubleStream.of(sums).max().orElse(0);
        double smallest = DoubleStream.of(sums).min().orElse(0);
        if (greatest - smallest > 1e-9 * greatest) {
            throw new WeightingException(
                    WeightingProblem.INCONSISTENT_TOTALS,
                    "The margins have different sums: "
                            + margins.stream()
                                    .map(margin -> margin.categories.getName() + " " + margin.getTotal())
                                    .collect(Collectors.joining(", "))
                            + ". Maybe they were counted on different days, or one lacks a category.");
        }
    }

    /** {@return the attribute and the totals, as in {@code tenure {0-1=162.0, 2-4=206.0}}} */
    @Override
    public String toString() {
        return categories.getName() + " " + totals;
    }
}
