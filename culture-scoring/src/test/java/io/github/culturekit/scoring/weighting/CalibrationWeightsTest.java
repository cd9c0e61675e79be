package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CalibrationWeightsTest {

    private static final CalibrationWeights LINEAR = CalibrationWeights.withDefaults();
    private static final double[] YEARS = {1, 2, 4, 8, 10};
    private final Margin groups = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40));
    private final Margin tenures = Margin.of(Staff.TENURE, Map.of("0-1", 30, "2+", 70));
    private final List<AuxiliaryTotal> peopleAndYears =
            List.of(AuxiliaryTotal.ofPeople(5, 10), AuxiliaryTotal.of("years", YEARS, 40));

    /** g = 1 + a + b x with sum g = 10 and sum g x = 40: a + 5 b = 1, 5 a + 37 b = 3. */
    @Test
    void linearWeightsAreThoseOfTheEquations() {
        double b = -2.0 / 12;
        double a = 1 - 5 * b;
        AdjustedWeights weights = LINEAR.of(Staff.ones(), peopleAndYears);

        assertThat(weights.getWeights())
                .containsExactly(Arrays.stream(YEARS).map(x -> 1 + a + b * x).toArray(), within(1e-12));
        assertThat(weights.getIterations()).isEqualTo(1);
        assertThat(weights.getGreatestMiss()).isLessThan(1e-15);
        assertThat(weights.getTotals()).isEqualTo(peopleAndYears);
    }

    @Test
    void rakingByCalibrationIsRakingByProportions() {
        double[] raked = RakingWeights.withDefaults()
                .of(Staff.ones(), List.of(groups, tenures))
                .getWeights();

        AdjustedWeights weights =
                LINEAR.withDistance(CalibrationDistance.RAKING).of(Staff.ones(), List.of(groups, tenures), List.of());

        assertThat(weights.getWeights()).containsExactly(raked, within(1e-10));
        assertThat(weights.getGreatestMiss()).isLessThan(1e-14);
    }

    @Test
    void postStratificationIsTheSameByEveryDistance() {
        double[] base = {1, 2, 1, 3, 0};
        double[] cells = PostStratification.withDefaults().of(base, groups).getWeights();

        for (CalibrationDistance distance : CalibrationDistance.values()) {
            CalibrationWeights calculator = LINEAR.withDistance(distance);
            if (distance == CalibrationDistance.LOGIT) {
                calculator = calculator.withBounds(0, 100);
            }
            assertThat(calculator.of(base, groups.toAuxiliaryTotals()).getWeights())
                    .as(distance.name())
                    .containsExactly(cells, within(1e-8));
        }
    }

    @Test
    void boundsAreKeptAndTotalsMet() {
        List<AuxiliaryTotal> totals = List.of(AuxiliaryTotal.ofPeople(5, 5), AuxiliaryTotal.of("years", YEARS, 18.5));
        double[] unbounded = LINEAR.of(Staff.ones(), totals).getWeights();
        double[] truncated =
                LINEAR.withBounds(0.5, 1.4).of(Staff.ones(), totals).getWeights();
        double[] logit = LINEAR.withDistance(CalibrationDistance.LOGIT)
                .withBounds(0.5, 1.4)
                .of(Staff.ones(), totals)
                .getWeights();

        assertThat(Arrays.stream(unbounded).min().orElseThrow()).isLessThan(0.5);
        assertThat(DoubleStream.of(truncated))
                .contains(0.5)
                .allSatisfy(weight -> assertThat(weight).isBetween(0.5, 1.4));
        assertThat(DoubleStream.of(logit))
                .allSatisfy(weight -> assertThat(weight).isStrictlyBetween(0.5, 1.4));
        for (double[] weights : List.of(truncated, logit)) {
            assertThat(totals.get(0).sum(weights)).isCloseTo(5, within(1e-12));
            assertThat(totals.get(1).sum(weights)).isCloseTo(18.5, within(1e-12));
        }
    }

    /** Where no bound is reached, a truncated weight is the linear one; where one is, the others are linear in the number. */
    @Test
    void truncatedWeightsAreLinearBetweenTheBounds() {
        List<AuxiliaryTotal> totals = List.of(AuxiliaryTotal.ofPeople(5, 5), AuxiliaryTotal.of("years", YEARS, 18.5));
        double[] weights = LINEAR.withBounds(0.5, 1.4).of(Staff.ones(), totals).getWeights();
        double slope = (weights[2] - weights[1]) / 2;

        assertThat(weights[0]).isEqualTo(Math.min(1.4, weights[1] - slope), within(1e-12));
        assertThat(weights[3]).isEqualTo(Math.max(0.5, weights[2] + 4 * slope), within(1e-12));
        assertThat(weights[4]).isEqualTo(0.5);
    }

    @Test
    void boundsThatCannotBeKeptAreRefused() {
        for (CalibrationDistance distance : List.of(CalibrationDistance.LINEAR, CalibrationDistance.LOGIT)) {
            WeightingException refusal = catchThrowableOfType(
                    WeightingException.class,
                    () -> LINEAR.withDistance(distance).withBounds(0.9, 1.1).of(Staff.ones(), peopleAndYears));

            assertThat(refusal.getProblem()).isEqualTo(WeightingProblem.INFEASIBLE_BOUNDS);
            assertThat(refusal)
                    .hasMessageContaining("with factors from 0.9 to 1.1")
                    .hasMessageContaining("widen");
        }
    }

    @Test
    void totalsOutOfReachAreRefused() {
        WeightingException refusal = catchThrowableOfType(
                WeightingException.class,
                () -> LINEAR.withDistance(CalibrationDistance.RAKING)
                        .of(
                                Staff.ones(),
                                List.of(AuxiliaryTotal.ofPeople(5, 10), AuxiliaryTotal.of("years", YEARS, 101))));

        assertThat(refusal.getProblem()).isEqualTo(WeightingProblem.NOT_CONVERGED);
    }

    @Test
    void totalsThatContradictEachOtherAreRefused() {
        WeightingException refusal = catchThrowableOfType(
                WeightingException.class,
                () -> LINEAR.of(
                        Staff.ones(),
                        List.of(
                                AuxiliaryTotal.ofPeople(5, 10),
                                AuxiliaryTotal.ofLevel(Staff.GROUP, "nurse", 6),
                                AuxiliaryTotal.ofLevel(Staff.GROUP, "manager", 5))));

        assertThat(refusal.getProblem()).isEqualTo(WeightingProblem.INCONSISTENT_TOTALS);
        assertThat(refusal)
                .hasMessageContaining("The total of 'group=manager' is 5.0, but the other totals make it 4.");
    }

    @Test
    void aTotalThatNobodyContributesToIsRefused() {
        AuxiliaryTotal nobody = AuxiliaryTotal.of("beds", new double[5], 3);

        assertThatThrownBy(() -> LINEAR.of(Staff.ones(), List.of(nobody)))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("The total of 'beds' is 3.0, but the other totals make it 0.0.");
        assertThat(LINEAR.of(Staff.ones(), List.of(AuxiliaryTotal.of("beds", new double[5], 0)))
                        .getWeights())
                .containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void baseWeightsThatMeetTheTotalsStay() {
        AdjustedWeights weights = LINEAR.of(Staff.ones(), List.of(AuxiliaryTotal.of("years", YEARS, 25)));

        assertThat(weights.getWeights()).containsExactly(1, 1, 1, 1, 1);
        assertThat(weights.getIterations()).isZero();
    }

    @Test
    void aWeightOfZeroStaysZero() {
        assertThat(LINEAR.of(new double[] {1, 1, 0, 1, 1}, peopleAndYears).getWeights()[2])
                .isZero();
    }

    @Test
    void anEmptyCategoryIsNamed() {
        Margin margin = Margin.of(Staff.GROUP, Map.of("nurse", 6, "manager", 4, "porter", 1));

        assertThatThrownBy(() -> LINEAR.of(Staff.ones(), List.of(margin), List.of()))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("'porter'");
        assertThatThrownBy(() -> LINEAR.of(
                        Staff.ones(), List.of(groups, Margin.of(Staff.TENURE, Map.of("0-1", 1, "2+", 1))), List.of()))
                .hasMessageContaining("different sums");
        assertThatThrownBy(() -> LINEAR.of(new double[5], List.of(groups), List.of()))
                .hasMessageContaining("None of 5 weights");
    }

    @Test
    void marginsAndNumbersGoTogether() {
        AuxiliaryTotal years = AuxiliaryTotal.of("years", YEARS, 450);

        AdjustedWeights weights = LINEAR.of(Staff.ones(), List.of(groups), List.of(years));

        assertThat(years.sum(weights.getWeights())).isCloseTo(450, within(1e-10));
        assertThat(groups.greatestMiss(weights.getWeights())).isLessThan(1e-12);
    }

    @Test
    void anOffsetOfANumberDoesNotMatter() {
        double[] calendar = Arrays.stream(YEARS).map(year -> 2020 + year).toArray();

        assertThat(LINEAR.of(
                                Staff.ones(),
                                List.of(
                                        AuxiliaryTotal.ofPeople(5, 10),
                                        AuxiliaryTotal.of("since", calendar, 20_200 + 40)))
                        .getWeights())
                .containsExactly(LINEAR.of(Staff.ones(), peopleAndYears).getWeights(), within(1e-9));
    }

    @Test
    void otherWeightsAreCalibratedTheSameWay() {
        double[] others = {2, 1, 1, 1, 1};

        assertThat(LINEAR.of(Staff.ones(), peopleAndYears).adjustAgain(others).getWeights())
                .containsExactly(LINEAR.of(others, peopleAndYears).getWeights());
    }

    @Test
    void choicesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> LINEAR.withBounds(1, 2)).hasMessageContaining("bounded by 1.0 and 2.0");
        assertThatThrownBy(() -> LINEAR.withBounds(0, 1)).hasMessageContaining("bounded by 0.0 and 1.0");
        assertThatThrownBy(() -> LINEAR.withTolerance(0)).hasMessageContaining("The tolerance is 0.0");
        assertThatThrownBy(() -> LINEAR.withTolerance(1)).hasMessageContaining("The tolerance is 1.0");
        assertThatThrownBy(() -> LINEAR.withMaximumIterations(0)).hasMessageContaining("At most 0 steps");
        assertThatThrownBy(() -> LINEAR.withDistance(CalibrationDistance.LOGIT).of(Staff.ones(), peopleAndYears))
                .hasMessageContaining("needs finite bounds");
        assertThatThrownBy(() -> LINEAR.withDistance(CalibrationDistance.LOGIT)
                        .withBounds(0, Double.POSITIVE_INFINITY)
                        .of(Staff.ones(), peopleAndYears))
                .hasMessageContaining("needs finite bounds");
        for (double upper : new double[] {3, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> LINEAR.withDistance(CalibrationDistance.RAKING)
                            .withBounds(0, upper)
                            .of(Staff.ones(), peopleAndYears))
                    .hasMessageContaining("has no bounds, but they are 0.0 and " + upper);
        }
        assertThatThrownBy(() -> LINEAR.withDistance(CalibrationDistance.RAKING)
                        .withBounds(Double.NEGATIVE_INFINITY, 3)
                        .of(Staff.ones(), peopleAndYears))
                .hasMessageContaining("has no bounds");
        assertThatThrownBy(() -> LINEAR.of(Staff.ones(), List.of())).hasMessageContaining("needs a total");
        assertThatThrownBy(() -> LINEAR.of(new double[] {1}, peopleAndYears))
                .hasMessageContaining("'people' has 5 rows, but there are 1 weights");
        assertThatThrownBy(() -> LINEAR.of(new double[5], peopleAndYears)).hasMessageContaining("None of 5");
    }

    @Test
    void theSearchMayEndEarlierOrGiveUpEarlier() {
        CalibrationWeights raking = LINEAR.withDistance(CalibrationDistance.RAKING);
        int usual = raking.of(Staff.ones(), peopleAndYears).getIterations();

        assertThat(usual).isGreaterThan(2);
        assertThat(raking.withTolerance(0.1).of(Staff.ones(), peopleAndYears).getIterations())
                .isLessThan(usual);
        assertThat(raking.withMaximumIterations(usual)
                        .of(Staff.ones(), peopleAndYears)
                        .getIterations())
                .isEqualTo(usual);
        assertThatThrownBy(() -> raking.withMaximumIterations(usual - 1).of(Staff.ones(), peopleAndYears))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("calibrate on fewer totals");
    }

    /** Beside the number of people, a number that varies by a millionth of itself says nothing that doubles can hold. */
    @Test
    void aNumberThatHardlyVariesFollowsFromTheNumberOfPeople() {
        double[] nearlyOne = {1, 1 + 1e-6, 1, 1 - 1e-6, 1};
        AuxiliaryTotal people = AuxiliaryTotal.ofPeople(5, 10);

        assertThat(LINEAR.of(Staff.ones(), List.of(people, AuxiliaryTotal.of("n", nearlyOne, 10)))
                        .getWeights())
                .containsExactly(2, 2, 2, 2, 2);
        assertThatThrownBy(() -> LINEAR.of(Staff.ones(), List.of(people, AuxiliaryTotal.of("n", nearlyOne, 11))))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("The total of 'n' is 11.0, but the other totals make it 10.0.");
    }
}
