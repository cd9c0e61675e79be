package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RakingWeightsTest {

    private static final RakingWeights RAKING = RakingWeights.withDefaults();
    private final Margin groups = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40));
    private final Margin tenures = Margin.of(Staff.TENURE, Map.of("0-1", 30, "2+", 70));

    @Test
    void bothMarginsAreMet() {
        AdjustedWeights raked = RAKING.of(Staff.ones(), List.of(groups, tenures));

        assertThat(groups.greatestMiss(raked.getWeights())).isLessThan(1e-14);
        assertThat(tenures.greatestMiss(raked.getWeights())).isLessThan(1e-14);
        assertThat(raked.getGreatestMiss()).isLessThan(1e-14);
        assertThat(raked.getTotals()).hasSize(4);
        assertThat(raked.getIterations()).isBetween(2, 30);
    }

    /** The cross-product ratio of the 2 x 2 table (w1 w5) / (w4 (w2 + w3)) = (1 * 1) / (1 * 2) gives a quadratic equation. */
    @Test
    void theWeightsAreThoseOfTheClosedForm() {
        double x = Math.sqrt(4825) - 55;
        double[] weights = RAKING.of(Staff.ones(), List.of(groups, tenures)).getWeights();

        assertThat(x * (10 + x) / ((30 - x) * (60 - x))).isCloseTo(0.5, within(1e-12));
        assertThat(weights)
                .containsExactly(new double[] {x, (60 - x) / 2, (60 - x) / 2, 30 - x, 10 + x}, within(1e-11));
    }

    @Test
    void oneMarginIsPostStratification() {
        double[] base = {1, 2, 0, 1, 5};

        AdjustedWeights raked = RAKING.of(base, List.of(groups));

        assertThat(raked.getWeights())
                .containsExactly(
                        PostStratification.withDefaults().of(base, groups).getWeights(), within(1e-13));
        assertThat(raked.getIterations()).isEqualTo(2);
    }

    @Test
    void marginsOfDifferentSumsAreRefused() {
        Margin other = Margin.of(Staff.TENURE, Map.of("0-1", 30, "2+", 71));

        WeightingException refusal =
                catchThrowableOfType(WeightingException.class, () -> RAKING.of(Staff.ones(), List.of(groups, other)));

        assertThat(refusal.getProblem()).isEqualTo(WeightingProblem.INCONSISTENT_TOTALS);
        assertThat(refusal).hasMessageContaining("group 100.0, tenure 101.0");
    }

    @Test
    void marginsMayDifferByRoundingError() {
        Margin other = Margin.of(Staff.TENURE, Map.of("0-1", 30 + 5e-8, "2+", 70));

        assertThat(RAKING.withTolerance(1e-6)
                        .of(Staff.ones(), List.of(groups, other))
                        .getIterations())
                .isPositive();
    }

    @Test
    void marginsThatNoWeightsCanMeetAreRefused() {
        Categories group = Categories.of("group", "a", "a", "b");
        Categories site = Categories.of("site", "x", "y", "y");
        List<Margin> margins =
                List.of(Margin.of(group, Map.of("a", 10, "b", 90)), Margin.of(site, Map.of("x", 20, "y", 80)));

        WeightingException refusal =
                catchThrowableOfType(WeightingException.class, () -> RAKING.of(new double[] {1, 1, 1}, margins));

        assertThat(refusal.getProblem()).isEqualTo(WeightingProblem.NOT_CONVERGED);
        assertThat(refusal).hasMessageContaining("did not settle in 1000 rounds; margin 'group' is still off by 0.");
    }

    @Test
    void weightsThatVanishAreNotTakenForMet() {
        Categories group = Categories.of("group", "a", "a", "b");
        Categories site = Categories.of("site", "x", "y", "y");
        List<Margin> margins =
                List.of(Margin.of(group, Map.of("a", 10, "b", 90)), Margin.of(site, Map.of("x", 20, "y", 80)));

        assertThatThrownBy(() -> RAKING.withMaximumIterations(100_000).of(new double[] {1, 1, 1}, margins))
                .isInstanceOf(WeightingException.class);
    }

    @Test
    void theSearchMayEndEarlierOrGiveUpEarlier() {
        int usual = RAKING.of(Staff.ones(), List.of(groups, tenures)).getIterations();

        assertThat(RAKING.withTolerance(1e-3)
                        .of(Staff.ones(), List.of(groups, tenures))
                        .getIterations())
                .isLessThan(usual);
        assertThat(RAKING.withMaximumIterations(usual)
                        .of(Staff.ones(), List.of(groups, tenures))
                        .getIterations())
                .isEqualTo(usual);
        assertThatThrownBy(() -> RAKING.withMaximumIterations(usual - 1).of(Staff.ones(), List.of(groups, tenures)))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("in " + (usual - 1) + " rounds");
    }

    @Test
    void choicesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> RAKING.withTolerance(0)).hasMessageContaining("The tolerance is 0.0");
        assertThatThrownBy(() -> RAKING.withTolerance(1)).hasMessageContaining("The tolerance is 1.0");
        assertThatThrownBy(() -> RAKING.withMaximumIterations(0)).hasMessageContaining("At most 0 rounds");
        assertThat(RAKING.withMaximumIterations(1)).isNotNull();
        assertThatThrownBy(() -> RAKING.of(Staff.ones(), List.of())).hasMessageContaining("Raking needs a margin");
    }

    @Test
    void invalidInputIsRefused() {
        assertThatThrownBy(() -> RAKING.of(new double[5], List.of(groups))).hasMessageContaining("None of 5 weights");
        assertThatThrownBy(() -> RAKING.of(new double[] {1}, List.of(groups)))
                .hasMessageContaining("'group' has 5 rows, but there are 1");
        assertThatThrownBy(() -> RAKING.of(new double[] {1, 1, 1, 0, 0}, List.of(groups)))
                .hasMessageContaining("no respondent of positive weight is there");
    }

    @Test
    void otherWeightsAreRakedTheSameWay() {
        double[] others = {2, 1, 1, 1, 1};

        assertThat(RAKING.of(Staff.ones(), List.of(groups, tenures))
                        .adjustAgain(others)
                        .getWeights())
                .containsExactly(RAKING.of(others, List.of(groups, tenures)).getWeights());
    }

    @Test
    void theMarginThatIsFurthestOffIsNamed() {
        Categories all = Categories.of("all", "x", "x", "x");
        Categories group = Categories.of("group", "a", "a", "b");
        Categories site = Categories.of("site", "x", "y", "y");
        List<Margin> margins = List.of(
                Margin.of(all, Map.of("x", 100)),
                Margin.of(group, Map.of("a", 10, "b", 90)),
                Margin.of(site, Map.of("x", 20, "y", 80)));

        assertThatThrownBy(() -> RAKING.of(new double[] {1, 1, 1}, margins))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("margin 'group' is still off by");
    }

    @Test
    void aLooserToleranceLeavesAMiss() {
        assertThat(RAKING.withTolerance(0.5)
                        .of(Staff.ones(), List.of(groups, tenures))
                        .getGreatestMiss())
                .isBetween(1e-9, 0.5);
    }
}
