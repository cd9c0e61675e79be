package io.github.culturekit.scoring.conformance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which rows of a data set count, from an expression such as {@code wave == 2023 & unit %in% c("U01", "U02")}. */
@FunctionalInterface
interface RowFilter {

    /**
     * Whether a row counts.
     *
     * @param cells gives the row's cell of a column, empty where it is missing
     */
    boolean accepts(Function<String, Optional<String>> cells);

    /**
     * Reads an expression. Comparisons with a missing cell are false, as rows that R's {@code subset} drops.
     *
     * @param text comparisons joined by {@code &}, {@code and}, commas, {@code |} or {@code or}, with {@code !}, parentheses,
     *     {@code %in%}, {@code is.na(column)} and {@code complete cases}
     * @param columns the columns that "complete cases" refers to
     * @throws IllegalArgumentException if the expression is not of this form
     */
    static RowFilter parse(String text, List<String> columns) {
        return new RowFilterParser(text, columns).parse();
    }

    default RowFilter and(RowFilter other) {
        return cells -> accepts(cells) && other.accepts(cells);
    }

    default RowFilter or(RowFilter other) {
        return cells -> accepts(cells) || other.accepts(cells);
    }

    default RowFilter negate() {
        return cells -> !accepts(cells);
    }
}
