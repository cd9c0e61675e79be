package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AdjustedWeightsTest {

    private static final double[] VALUES = {1, 4, 9, 2, 6};
    private final Margin groups = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40));
    private final Margin tenures = Margin.of(Staff.TENURE, Map.of("0-1", 30, "2+", 70));

    @Test
    void residualsOfCellsAreDistancesFromTheCellsMeans() {
        AdjustedWeights weights = PostStratification.withDefaults().of(new double[] {1, 2, 0, 1, 3}, groups);

        assertThat(weights.residuals(VALUES, ResidualWeights.EQUAL))
                .containsExactly(new double[] {-1.5, 1.5, 6.5, -2, 2}, within(1e-12));
        assertThat(weights.residuals(VALUES, ResidualWeights.BASE))
                .containsExactly(new double[] {-2, 1, 6, -3, 1}, within(1e-12));
        assertThat(weights.residuals(VALUES, ResidualWeights.ADJUSTED))
                .containsExactly(new double[] {-2, 1, 6, -3, 1}, within(1e-12));
    }

    @Test
    void residualsOfMarginsDifferByConvention() {
        AdjustedWeights weights =
                RakingWeights.withDefaults().of(new double[] {1, 2, 1, 1, 3}, List.of(groups, tenures));
        double[] raked = weights.getWeights();
        for (ResidualWeights convention : ResidualWeights.values()) {
            double[] counts = switch (convention) {
                case EQUAL -> Staff.ones();
                case BASE -> weights.getBaseWeights();
                case ADJUSTED -> raked;
            };
            double[] residuals = weights.residuals(VALUES, convention);
            for (AuxiliaryTotal column : weights.getTotals()) {
                double sum = 0;
                for (int row = 0; row < 5; row++) {
                    sum += counts[row] * column.getValue(row) * residuals[row];
                }
                assertThat(sum).as(convention + " " + column).isCloseTo(0, within(1e-11));
            }
        }
        assertThat(weights.residuals(VALUES, ResidualWeights.EQUAL)[0])
                .isNotCloseTo(weights.residuals(VALUES, ResidualWeights.BASE)[0], within(1e-3));
    }

    @Test
    void whatTheTotalsExplainLeavesNoResidual() {
        double[] years = {2001, 2002, 2004, 2008, 2010};
        AdjustedWeights weights = CalibrationWeights.withDefaults()
                .of(Staff.ones(), List.of(AuxiliaryTotal.ofPeople(5, 10), AuxiliaryTotal.of("years", years, 20_050)));
        double[] explained = {2001 * 3 - 7, 2002 * 3 - 7, 2004 * 3 - 7, 2008 * 3 - 7, 2010 * 3 - 7};

        assertThat(DoubleStream.of(weights.residuals(explained, ResidualWeights.BASE)))
                .allSatisfy(residual -> assertThat(residual).isCloseTo(0, within(1e-10)));
    }

    @Test
    void columnsOfZerosExplainNothing() {
        AdjustedWeights weights =
                CalibrationWeights.withDefaults().of(Staff.ones(), List.of(AuxiliaryTotal.of("x", new double[5], 0)));

        assertThat(weights.residuals(VALUES, ResidualWeights.BASE)).containsExactly(VALUES);
        assertThat(weights.getGreatestMiss()).isZero();
    }

    @Test
    void aMissIsAShareOfTheSumWithoutSigns() {
        AuxiliaryTotal balance = AuxiliaryTotal.of("balance", new double[] {3, -2}, 0);

        assertThat(AdjustedWeights.miss(balance, 1, 1)).isEqualTo(0.2);
        assertThat(AdjustedWeights.miss(AuxiliaryTotal.ofPeople(2, 8), 1, 1)).isEqualTo(0.75);
    }

    @Test
    void aTotalKnowsItsColumn() {
        AuxiliaryTotal people = AuxiliaryTotal.ofPeople(5, 100);
        double[] values = {1, 2};
        AuxiliaryTotal number = AuxiliaryTotal.of("years", values, 7);
        values[0] = 99;

        assertThat(people.getRowCount()).isEqualTo(5);
        assertThat(people.getValue(3)).isEqualTo(1);
        assertThat(number.getValue(0)).isEqualTo(1);
        assertThat(number.getRowCount()).isEqualTo(2);
        assertThat(AuxiliaryTotal.ofLevel(Staff.GROUP, "nurse", 3).getRowCount())
                .isEqualTo(5);
        assertThat(number).hasToString("years 7.0");
    }

    @Test
    void aTotalThatIsNotANumberIsRefused() {
        assertThatThrownBy(() -> AuxiliaryTotal.ofPeople(5, Double.NaN))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("'people' is NaN");
        assertThatThrownBy(() -> AuxiliaryTotal.of("years", new double[] {1, Double.NaN}, 3))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("'years' of row 1 is NaN");
    }
}
