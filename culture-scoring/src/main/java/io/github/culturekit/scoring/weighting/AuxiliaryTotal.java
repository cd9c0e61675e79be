package io.github.culturekit.scoring.weighting;

import java.util.function.IntToDoubleFunction;

/**
 * A number known of each respondent, whose total over the population is known too: what calibrated weights must reproduce.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuxiliaryTotal {

    private final String name;
    private final int rowCount;
    private final IntToDoubleFunction column;
    private final double total;

    private AuxiliaryTotal(String name, int rowCount, IntToDoubleFunction column, double total) {
        if (!Double.isFinite(total)) {
            throw new WeightingException(
                    WeightingProblem.INCONSISTENT_TOTALS,
                    "The population's total of '" + name + "' is " + total + ". Maybe a head count is missing.");
        }
        this.name = name;
        this.rowCount = rowCount;
        this.column = column;
        this.total = total;
    }

    /**
     * The number of people: 1 for each respondent.
     *
     * @param rowCount how many respondents there are
     * @param people how many people the population has
     * @return the total
     */
    public static AuxiliaryTotal ofPeople(int rowCount, double people) {
        return new AuxiliaryTotal("people", rowCount, row -> 1, people);
    }

    /**
     * The number of people of a category: 1 for each respondent who is in it, 0 for the others.
     *
     * @param categories the categories of the respondents
     * @param level one of them
     * @param people how many people of the population are in it
     * @return the total
     * @throws IllegalArgumentException if no respondent is in the category
     */
    public static AuxiliaryTotal ofLevel(Categories categories, String level, double people) {
        int code = categories.codeOf(level);
        return new AuxiliaryTotal(
                categories.getName() + "=" + level,
                categories.getRowCount(),
                row -> categories.code(row) == code ? 1 : 0,
                people);
    }

    /**
     * The total of a number.
     *
     * @param name what the number is, as in {@code years of service}
     * @param values one for each respondent
     * @param total its sum over the population
     * @return the total
     * @throws WeightingException if a number is not finite
     */
    public static AuxiliaryTotal of(String name, double[] values, double total) {
        double[] copy = values.clone();
        for (int row = 0; row < copy.length; row++) {
            if (!Double.isFinite(copy[row])) {
                throw new WeightingException(
                        WeightingProblem.MISSING_CATEGORY,
                        "'" + name + "' of row " + row + " is " + copy[row]
                                + ". Maybe leave out the rows for which it is not known.");
            }
        }
        return new AuxiliaryTotal(name, copy.length, row -> copy[row], total);
    }

    /**
     * What is known of each respondent.
     *
     * @return a name
     */
    public String getName() {
        return name;
    }

    /**
     * How many respondents there are.
     *
     * @return 0 or more
     */
    public int getRowCount() {
        return rowCount;
    }

    /**
     * The number of one respondent.
     *
     * @param row a row from 0
     * @return a finite number
     */
    public double getValue(int row) {
        return column.applyAsDouble(row);
    }

    /**
     * The number's sum over the population.
     *
     * @return a finite number
     */
    public double getTotal() {
        return total;
    }

    /** The weighted sum over the respondents. */
    double sum(double... weights) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += weights[row] * getValue(row);
        }
        return sum;
    }

    /** The weighted sum without signs: what a difference from the total is small against. */
    double size(double... weights) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += weights[row] * Math.abs(getValue(row));
        }
        return Math.max(sum, Math.abs(total));
    }

    /** {@return the name and the total, as in {@code gender=F 1200.0}} */
    @Override
    public String toString() {
        return name + " " + total;
    }
}
