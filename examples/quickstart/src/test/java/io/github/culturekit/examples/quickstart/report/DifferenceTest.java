package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void aChangeOfMoreThanTwoStandardErrorsIsBeyondChance() {
        Difference difference = Difference.of(change(5, 6, Statistic.of(0.5))).orElseThrow();

        assertThat(difference.lower()).isBetween(0.0, 0.03);
        assertThat(difference.upper()).isBetween(1.97, 2.0);
        assertThat(difference.isBeyondChance()).isTrue();
    }

    @Test
    void aFallCountsAsWellAsARise() {
        assertThat(Difference.of(change(6, 5, Statistic.of(0.5))).orElseThrow().isBeyondChance())
                .isTrue();
    }

    @Test
    void aChangeWithinTwoStandardErrorsMayBeChance() {
        assertThat(Difference.of(change(5, 6, Statistic.of(0.52))).orElseThrow().isBeyondChance())
                .isFalse();
    }

    @Test
    void withoutAStandardErrorNothingIsClaimed() {
        assertThat(Difference.of(change(5, 6, Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS))))
                .isEmpty();
    }

    private static Change change(double before, double after, Statistic error) {
        return Change.builder()
                .construct(ConstructId.parse("dac:direction"))
                .unit(UnitId.of("A"))
                .fromWave("1")
                .toWave("2")
                .before(before)
                .after(after)
                .standardError(error)
                .build();
    }
}
