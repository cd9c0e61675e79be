package io.github.culturekit.scoring.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathPatternTest {

    @Test
    void aStarStandsForOneSegment() {
        PathPattern pattern = new PathPattern("*/omega");

        assertThat(pattern.matches(List.of("listwise", "omega"))).isTrue();
        assertThat(pattern.matches(List.of("omega"))).isFalse();
        assertThat(pattern.matches(List.of("listwise", "omega", "note"))).isFalse();
    }

    @Test
    void twoStarsStandForTheRest() {
        PathPattern pattern = new PathPattern("*/omega/**");

        assertThat(pattern.matches(List.of("listwise", "omega", "ml_loadings", "reason.4")))
                .isTrue();
        assertThat(pattern.matches(List.of("listwise", "omega"))).isTrue();
        assertThat(pattern.matches(List.of("listwise", "alpha", "x"))).isFalse();
    }
}
