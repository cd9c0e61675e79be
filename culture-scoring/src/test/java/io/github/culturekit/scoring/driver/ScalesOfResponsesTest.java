package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.ThreeScales;
import io.github.culturekit.scoring.response.Responses;
import org.junit.jupiter.api.Test;

class ScalesOfResponsesTest {

    private final Responses responses = ThreeScales.read();
    private final DriverData data = DriverData.of(responses, "trust", "voice", "focus");

    @Test
    void everyCalculatorTakesResponsesAsItTakesTheirScores() {
        assertThat(RelativeWeights.withDefaults().of(responses, "trust", "voice", "focus"))
                .isEqualTo(RelativeWeights.withDefaults().of(data));
        assertThat(DominanceAnalysis.withDefaults().of(responses, "trust", "voice", "focus"))
                .isEqualTo(DominanceAnalysis.withDefaults().of(data));
        assertThat(DriverRegression.withDefaults().of(responses, "trust", "voice", "focus"))
                .isEqualTo(DriverRegression.withDefaults().of(data));
    }
}
