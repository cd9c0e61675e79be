package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;

/** The correlations of nine ability tests that papers on hierarchical factors use, after Thurstone (1941); n was 213. */
final class Thurstone {

    private static final double[][] BELOW_DIAGONAL = {
        {},
        {.828},
        {.776, .779},
        {.439, .493, .460},
        {.432, .464, .425, .674},
        {.447, .489, .443, .590, .541},
        {.447, .432, .401, .381, .402, .288},
        {.541, .537, .534, .350, .367, .320, .555},
        {.380, .358, .359, .424, .446, .325, .598, .452}
    };

    private Thurstone() {}

    static Matrix correlations() {
        return Matrix.of(
                9,
                9,
                (row, column) -> row == column ? 1 : BELOW_DIAGONAL[Math.max(row, column)][Math.min(row, column)]);
    }
}
