package io.github.culturekit.scoring.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SchmidLeimanTest {

    private static final double[] ITEMS_ON_GROUPS = {0.8, 0.7, 0.6, 0.8, 0.6, 0.5, 0.7, 0.7, 0.6};
    private static final double[] GROUPS_ON_GENERAL = {0.9, 0.7, 0.5};

    @Test
    void aHierarchyIsFoundAgain() {
        SchmidLeiman solution = SchmidLeiman.of(made(), 3).orElseThrow();

        for (int item = 0; item < 9; item++) {
            double onGroup = ITEMS_ON_GROUPS[item];
            double onGeneral = GROUPS_ON_GENERAL[item / 3];
            assertThat(solution.general()[item]).isCloseTo(onGroup * onGeneral, within(1e-6));
            assertThat(Arrays.stream(solution.groups().row(item)).max().orElseThrow())
                    .isCloseTo(onGroup * Math.sqrt(1 - onGeneral * onGeneral), within(1e-6));
            assertThat(solution.uniquenesses()[item]).isCloseTo(1 - onGroup * onGroup, within(1e-6));
        }
        assertThat(solution.improper()).isFalse();
    }

    /** As R's {@code psych} 2.2 prints for its own copy of these correlations: omega h 0.74, omega total 0.93. */
    @Test
    void theAbilityTestsOfThePapers() {
        Matrix correlations = Thurstone.correlations();
        double variance = Arrays.stream(correlations.toArray())
                .flatMapToDouble(Arrays::stream)
                .sum();
        SchmidLeiman solution = SchmidLeiman.of(correlations, 3).orElseThrow();
        double general = Arrays.stream(solution.general()).sum();
        double unique = Arrays.stream(solution.uniquenesses()).sum();

        assertThat(general * general / variance).isCloseTo(0.74, within(0.005));
        assertThat(1 - unique / variance).isCloseTo(0.93, within(0.005));
    }

    /** What a hierarchy implies: items on three groups, groups on one general factor. */
    private static Matrix made() {
        return Matrix.of(9, 9, (row, column) -> {
            if (row == column) {
                return 1;
            }
            double between = row / 3 == column / 3 ? 1 : GROUPS_ON_GENERAL[row / 3] * GROUPS_ON_GENERAL[column / 3];
            return ITEMS_ON_GROUPS[row] * ITEMS_ON_GROUPS[column] * between;
        });
    }
}
