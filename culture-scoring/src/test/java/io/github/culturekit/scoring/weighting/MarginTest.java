package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Population;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarginTest {

    @Test
    void itHasTotalsByCategory() {
        Margin margin = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40.5));

        assertThat(margin.getTotals()).containsExactly(Map.entry("manager", 40.5), Map.entry("nurse", 60.0));
        assertThat(margin.getTotal()).isEqualTo(100.5);
        assertThat(margin.getCategories()).isSameAs(Staff.GROUP);
        assertThat(margin).hasToString("group {manager=40.5, nurse=60.0}");
    }

    @Test
    void aTotalOfNobodyIsAllowedAndABelowZeroOneIsNot() {
        assertThat(Margin.of(Staff.GROUP, Map.of("nurse", 0)).getTotal()).isZero();
        for (double total : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Margin.of(Staff.GROUP, Map.of("nurse", total)))
                    .isInstanceOf(WeightingException.class)
                    .hasMessageContaining("the total of 'nurse' is " + total);
        }
    }

    @Test
    void aPopulationGivesTheTotalsOfAnAttribute() {
        Population population = Population.builder()
                .people(100)
                .addHeadCount(count(Cut.of("group", "nurse"), 70))
                .addHeadCount(count(Cut.of("group", "manager"), 30))
                .addHeadCount(count(Cut.of("group", "nurse").and("tenure", "2+"), 20))
                .build();

        assertThat(Margin.of(Staff.responses(Staff.ones()), population, "group").getTotals())
                .containsExactly(Map.entry("manager", 30.0), Map.entry("nurse", 70.0));
        assertThat(Margin.of(Staff.responses(Staff.ones()), population, "tenure", "group")
                        .getTotals())
                .containsExactly(Map.entry("2+, nurse", 20.0));
    }

    @Test
    void aPopulationThatWasNotCountedBySomethingIsRefused() {
        assertThatThrownBy(() -> Margin.of(Staff.responses(Staff.ones()), Population.of(100), "group"))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("no head counts by 'group'");
        assertThatThrownBy(() -> Margin.of(Staff.responses(Staff.ones()), Population.of(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A margin needs an attribute");
    }

    @Test
    void itsTotalsMayBeCalibratedTo() {
        Margin margin = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40, "other", 3));

        assertThat(margin.toAuxiliaryTotals())
                .extracting(AuxiliaryTotal::getName)
                .containsExactly("group=manager", "group=nurse");
        assertThat(margin.toAuxiliaryTotals())
                .extracting(AuxiliaryTotal::getTotal)
                .containsExactly(40.0, 60.0);
        assertThat(margin.toAuxiliaryTotals().get(1).getValue(0)).isEqualTo(1);
        assertThat(margin.toAuxiliaryTotals().get(1).getValue(3)).isZero();
    }

    @Test
    void aCategoryWithoutATotalIsCalibratedToNobody() {
        assertThat(Margin.of(Staff.GROUP, Map.of("nurse", 60))
                        .toAuxiliaryTotals()
                        .get(0)
                        .getTotal())
                .isZero();
    }

    @Test
    void aMissIsAShareOfTheWholeMargin() {
        Margin margin = Margin.of(Staff.GROUP, Map.of("nurse", 6, "manager", 4));

        assertThat(margin.greatestMiss(1, 1, 1, 1, 1)).isEqualTo(0.3);
        assertThat(margin.greatestMiss(2, 2, 2, 2, 2)).isZero();
    }

    @Test
    void sumsOfManyWeightsAreRoundedOnce() {
        int rows = 100_000;
        Categories one = Categories.of("all", new String[rows]).withMissingAs("x");
        double[] weights = new double[rows];
        Arrays.fill(weights, 0.1);
        weights[0] = 1e12;
        Margin margin = Margin.of(one, Map.of("x", 1e12 + 9999.9));

        assertThat(margin.greatestMiss(weights)).isLessThan(1e-15);
    }

    @Test
    void theKindOfProblemIsTold() {
        Margin margin = Margin.of(Staff.GROUP, Map.of("nurse", 6, "manager", 4, "porter", 1));

        WeightingException empty = catchThrowableOfType(
                WeightingException.class,
                () -> PostStratification.withDefaults().of(Staff.ones(), margin));

        assertThat(empty.getProblem()).isEqualTo(WeightingProblem.EMPTY_CATEGORY);
        assertThat(empty).hasMessageContaining("the population has 1.0 in 'porter', but no respondent");
    }

    private static HeadCount count(Cut cut, int people) {
        return HeadCount.builder().cut(cut).people(people).build();
    }
}
