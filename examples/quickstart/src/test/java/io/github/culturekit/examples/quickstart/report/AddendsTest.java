package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddendsTest {

    @Test
    void whatIsShownAddsUpToTheRoundedSum() {
        assertThat(Addends.rounded(List.of(0.00014, 0.00014, 0.00014))).containsExactly("0.0001", "0.0002", "0.0001");
    }

    @Test
    void anAddendBelowZeroIsTakenAway() {
        assertThat(Addends.rounded(List.of(0.5, -0.2))).containsExactly("0.5000", "\u22120.2000");
    }
}
