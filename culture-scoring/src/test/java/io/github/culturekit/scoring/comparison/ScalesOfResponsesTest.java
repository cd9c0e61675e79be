package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.ThreeScales;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import org.junit.jupiter.api.Test;

/** Every calculator takes the responses to a scale as it takes their scores. */
class ScalesOfResponsesTest {

    private static final String TRUST = "trust";

    private final Responses responses = ThreeScales.read();

    @Test
    void groupsAreComparedByTheirScores() {
        Responses first = responses.unit(UnitId.of("unit 0"));
        Responses second = responses.unit(UnitId.of("unit 2"));

        assertThat(TwoGroups.withDefaults().of(first, second, TRUST))
                .isEqualTo(TwoGroups.withDefaults().of(GroupScores.of(first, TRUST), GroupScores.of(second, TRUST)));
        assertThat(SeveralGroups.withDefaults().of(responses, TRUST))
                .isEqualTo(SeveralGroups.withDefaults().of(GroupScores.byUnit(responses, TRUST)));
    }

    @Test
    void wavesAreComparedByTheScoresOfTheirPeople() {
        Responses earlier = responses.wave("1");
        Responses later = responses.wave("2");
        PersonScores before = PersonScores.of(earlier, TRUST);
        PersonScores after = PersonScores.of(later, TRUST);

        assertThat(PairedChange.withDefaults().of(earlier, later, TRUST))
                .isEqualTo(PairedChange.withDefaults().of(before, after));
        assertThat(PairedProportions.withDefaults().of(earlier, later, TRUST, 7.5))
                .isEqualTo(PairedProportions.withDefaults().of(before, after, 7.5));
        assertThat(ReliableChange.withDefaults().of(earlier, later, TRUST))
                .isEqualTo(ReliableChange.withDefaults()
                        .of(
                                CronbachAlpha.withDefaults()
                                        .of(ItemMatrix.of(earlier, TRUST))
                                        .getAlpha(),
                                before,
                                after));
    }
}
