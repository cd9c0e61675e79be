package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void numbersAreRoundedHalfUp() {
        assertThat(new Decimals(1).show(6.25)).isEqualTo("6.3");
        assertThat(new Decimals(0).show(6.5)).isEqualTo("7");
        assertThat(new Decimals(2).show(7.0)).isEqualTo("7.00");
    }

    @Test
    void belowZeroHasATrueMinusAndNothingHasNone() {
        assertThat(new Decimals(1).show(-1.25)).isEqualTo("−1.3");
        assertThat(new Decimals(1).show(-0.04)).isEqualTo("0.0");
        assertThat(new Decimals(1).showSigned(4)).isEqualTo("+0.4");
        assertThat(new Decimals(1).showSigned(0)).isEqualTo("0.0");
    }

    @Test
    void aRangeAndALevelReadAsPeopleWriteThem() {
        assertThat(Decimals.plain(10.0)).isEqualTo("10");
        assertThat(Decimals.plain(1.5)).isEqualTo("1.5");
        assertThat(Decimals.percent(0.95)).isEqualTo("95%");
        assertThat(Decimals.percent(0.975)).isEqualTo("97.5%");
    }

    @Test
    void tooManyDecimalsAreRefused() {
        assertThatThrownBy(() -> HeatMap.withDefaults().withDecimals(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Decimals 7 is not from 0 to 6. Maybe");
    }
}
