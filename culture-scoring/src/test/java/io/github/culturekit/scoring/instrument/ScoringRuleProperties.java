package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScoringRuleProperties {

    @Property
    void theMinimumIsTheShareRoundedUpWithoutBinaryNoise(
            @ForAll @IntRange(min = 0, max = 100) int percent, @ForAll @IntRange(min = 1, max = 200) int members) {
        ScoringRule rule = ScoringRule.builder()
                .copying(ScoringRule.standard())
                .minimumAnsweredShare(percent / 100.0)
                .build();
        int exact = (percent * members + 99) / 100;
        assertThat(rule.minimumAnswered(members)).isEqualTo(Math.max(1, exact));
    }
}
