package io.github.culturekit.scoring.weighting;

import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one attribute says of each row: to which stratum, cluster, cell or part of the staff it belongs, or that it is not known.
 * R's factor.
 *
 * <p>Levels are those that some row has, in alphabetical order. Immutable and thread-safe.
 */
public final class Categories {

    /** What {@link #code} gives for a row that has no value. */
    public static final int NONE = -1;

    private final String name;
    private final List<String> levels;
    private final int[] codes;

    private Categories(String name, int rows, IntFunction<@Nullable String> values) {
        @Nullable String[] found = IntStream.range(0, rows).mapToObj(values).toArray(String[]::new);
        TreeMap<String, Integer> places = new TreeMap<>();
        for (@Nullable String value : found) {
            if (isKnown(value)) {
                places.put(value, NONE);
            }
        }
        this.name = name;
        this.levels = List.copyOf(places.keySet());
        IntStream.range(0, levels.size()).forEach(place -> places.put(levels.get(place), place));
        this.codes = Arrays.stream(found)
                .mapToInt(value -> isKnown(value) ? places.get(value) : NONE)
                .toArray();
    }

    /**
     * Categories from the value of each row.
     *
     * @param name the attribute, as in {@code tenure}
     * @param values one for each row; null or blank where it is not known
     * @return the categories
     */
    public static Categories of(String name, List<@Nullable String> values) {
        return new Categories(name, values.size(), values::get);
    }

    /**
     * Categories from the value of each row.
     *
     * @param name the attribute, as in {@code tenure}
     * @param values one for each row; null or blank where it is not known
     * @return the categories
     */
    public static Categories of(String name, @Nullable String... values) {
        return of(name, Arrays.asList(values));
    }

    /**
     * The values of an attribute of the respondents.
     *
     * @param responses the responses
     * @param cut one of their cuts, as in {@code gender}
     * @return one value for each row
     * @throws IllegalArgumentException if there is no such cut
     */
    public static Categories ofCut(Responses responses, String cut) {
        return new Categories(
                cut, responses.size(), row -> responses.cut(row, cut).orElse(null));
    }

    /**
     * The units of the respondents.
     *
     * @param responses the responses
     * @return one unit for each row, under the name {@code unit}
     */
    public static Categories ofUnits(Responses responses) {
        return new Categories(
                "unit", responses.size(), row -> responses.unit(row).toString());
    }

    /**
     * These categories crossed with others: a row's level is both of its levels, as in {@code F, 0-1}, and not known if either is
     * not.
     *
     * @param other categories of the same rows
     * @return the crossing
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public Categories and(Categories other) {
        other.requireRows(codes.length);
        return new Categories(
                name + ", " + other.name,
                codes.length,
                row -> find(row)
                        .flatMap(level -> other.find(row).map(second -> level + ", " + second))
                        .orElse(null));
    }

    /**
     * These categories with a level for the rows whose value is not known.
     *
     * @param level what to call it, as in {@code not said}
     * @return categories in which every row has a level
     */
    public Categories withMissingAs(String level) {
        return new Categories(name, codes.length, row -> find(row).orElse(level));
    }

    /**
     * The attribute.
     *
     * @return its name
     */
    public String getName() {
        return name;
    }

    /**
     * The values that occur.
     *
     * @return levels in alphabetical order
     */
    public List<String> getLevels() {
        return levels;
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int getRowCount() {
        return codes.length;
    }

    /**
     * A row's level as a number.
     *
     * @param row a row from 0
     * @return a position in {@link #getLevels()}, or {@link #NONE}
     */
    public int code(int row) {
        return codes[row];
    }

    /**
     * A row's level.
     *
     * @param row a row from 0
     * @return the level, or empty if it is not known
     */
    public Optional<String> find(int row) {
        return codes[row] == NONE ? Optional.empty() : Optional.of(levels.get(codes[row]));
    }

    /**
     * A level's number.
     *
     * @param level a level that some row has
     * @return its position in {@link #getLevels()}
     * @throws IllegalArgumentException if no row has it
     */
    public int codeOf(String level) {
        int code = levels.indexOf(level);
        if (code < 0) {
            throw new IllegalArgumentException("No row has '" + name + "' = '" + level + "'; the levels are "
                    + new TreeSet<>(levels) + ". Maybe it is misspelt.");
        }
        return code;
    }

    /**
     * Makes sure that these are categories of as many rows as there are.
     *
     * @param rows how many rows there are
     * @throws IllegalArgumentException if there are more or fewer here
     */
    public void requireRows(int rows) {
        if (codes.length != rows) {
            throw new IllegalArgumentException("'" + name + "' has " + codes.length + " rows, but there are " + rows
                    + " weights or values. Maybe some rows were left out of one of them.");
        }
    }

    /** {@return the attribute with its levels, as in {@code tenure [0-1, 2-4] of 351 rows}} */
    @Override
    public String toString() {
        return name + " " + levels + " of " + codes.length + " rows";
    }

    private static boolean isKnown(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
