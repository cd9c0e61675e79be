package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KishDesignEffectTest {

    private static final KishDesignEffect KISH = KishDesignEffect.withDefaults();

    @Test
    void unevenWeightsCostRespondents() {
        WeightSummary summary = KISH.of(1, 5, 0, 2, 4);

        assertThat(summary.getPositiveCount()).isEqualTo(4);
        assertThat(summary.getSum()).isEqualTo(12);
        assertThat(summary.getEffectiveSampleSize().getValue()).isEqualTo(144.0 / 46);
        assertThat(summary.getDesignEffect().getValue()).isCloseTo(4 * 46.0 / 144, within(1e-15));
        assertThat(summary.getSquaredCoefficientOfVariation().getValue()).isCloseTo(10.0 / 36, within(1e-15));
        assertThat(summary.getGreatestByMean().getValue()).isEqualTo(5.0 / 3);
        assertThat(summary.getGreatestBySmallest().getValue()).isEqualTo(5);
    }

    @Test
    void noWeightsSayNothing() {
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
        for (WeightSummary summary : new WeightSummary[] {KISH.of(), KISH.of(0, 0)}) {
            assertThat(summary.getPositiveCount()).isZero();
            assertThat(summary.getSum()).isZero();
            assertThat(summary.getEffectiveSampleSize()).isEqualTo(none);
            assertThat(summary.getDesignEffect()).isEqualTo(none);
            assertThat(summary.getSquaredCoefficientOfVariation()).isEqualTo(none);
            assertThat(summary.getGreatestByMean()).isEqualTo(none);
            assertThat(summary.getGreatestBySmallest()).isEqualTo(none);
        }
    }

    @Test
    void weightsBelowZeroAreRefused() {
        assertThatThrownBy(() -> KISH.of(1, -0.5)).hasMessageContaining("Weight -0.5 is not a number from 0.");
        assertThatThrownBy(() -> KISH.of(1, Double.NaN)).hasMessageContaining("Weight NaN");
        assertThatThrownBy(() -> KISH.of(1, Double.POSITIVE_INFINITY)).hasMessageContaining("Weight Infinity");
    }

    @Test
    void bothJacksonsReadWhatTheyWrote() throws Exception {
        WeightSummary summary = KISH.of(1, 3, 0, 2, 2);
        JsonMapper three = JsonMapper.shared();
        ObjectMapper two = new ObjectMapper();

        assertThat(three.readValue(three.writeValueAsString(summary), WeightSummary.class))
                .isEqualTo(summary);
        assertThat(two.readValue(two.writeValueAsString(summary), WeightSummary.class))
                .isEqualTo(summary);
    }
}
