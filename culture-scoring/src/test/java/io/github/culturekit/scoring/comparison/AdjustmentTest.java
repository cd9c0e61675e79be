package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final double[] P = {0.01, 0.04, 0.03, 0.2};

    @Test
    void eachRuleHasItsNumbers() {
        assertAdjusted(Adjustment.NONE, 0.01, 0.04, 0.03, 0.2);
        assertAdjusted(Adjustment.BONFERRONI, 0.04, 0.16, 0.12, 0.8);
        assertAdjusted(Adjustment.HOLM, 0.04, 0.09, 0.09, 0.2);
        assertAdjusted(Adjustment.HOCHBERG, 0.04, 0.08, 0.08, 0.2);
        // SciPy: false_discovery_control(p), and with method="by"
        assertAdjusted(Adjustment.BENJAMINI_HOCHBERG, 0.04, 0.05333333333333333, 0.05333333333333333, 0.2);
        assertAdjusted(
                Adjustment.BENJAMINI_YEKUTIELI,
                0.08333333333333333,
                0.1111111111111111,
                0.1111111111111111,
                0.41666666666666663);
    }

    @Test
    void noneGoesBeyondOne() {
        for (Adjustment rule : Adjustment.values()) {
            assertThat(rule.adjust(0.9, 1, 0.8, 0))
                    .allSatisfy(p -> assertThat(p.getValue()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void whatIsUndefinedStaysSoAndDoesNotCount() {
        Statistic none = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);

        assertThat(Adjustment.HOLM.adjust(List.of(Statistic.of(0.04), none, Statistic.of(0.01))))
                .containsExactly(Statistic.of(0.04), none, Statistic.of(0.02));
    }

    @Test
    void noTestsNeedNoAdjustment() {
        assertThat(Adjustment.BENJAMINI_YEKUTIELI.adjust()).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        for (double value : new double[] {-0.01, 1.01}) {
            assertThatThrownBy(() -> Adjustment.HOLM.adjust(0.2, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("A probability to adjust is " + value);
            assertThatThrownBy(() -> Adjustment.NONE.adjust(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertAdjusted(Adjustment rule, double... expected) {
        List<Statistic> adjusted = rule.adjust(P);
        for (int i = 0; i < expected.length; i++) {
            assertThat(adjusted.get(i).getValue()).as("%s of %s", rule, P[i]).isCloseTo(expected[i], within(1e-15));
        }
    }
}
