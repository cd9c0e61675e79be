package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProportionComparisonProperties {

    private final ProportionComparison calculator = ProportionComparison.withDefaults();

    @Property(tries = 100)
    void swappingTheGroupsTurnsTheSigns(@ForAll @IntRange(max = 15) int first, @ForAll @IntRange(max = 18) int second) {
        ProportionDifference one = calculator.of(Proportion.of(first, 15), Proportion.of(second, 18));
        ProportionDifference other = calculator.of(Proportion.of(second, 18), Proportion.of(first, 15));

        assertThat(other.getExactProbability().getValue())
                .isCloseTo(one.getExactProbability().getValue(), within(1e-12));
        assertThat(other.getNewcombeInterval().orElseThrow().getLower())
                .isCloseTo(-one.getNewcombeInterval().orElseThrow().getUpper(), within(1e-12));
        assertThat(one.getExactProbability().getValue()).isBetween(0.0, 1.0);
    }
}
