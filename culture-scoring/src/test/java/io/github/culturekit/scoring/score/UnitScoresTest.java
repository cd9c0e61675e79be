package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitScoresTest {

    private static final ExactScores SCORES = Scoring.of(AnyResponses.INSTRUMENT)
            .in(AnyResponses.TREE)
            .score(AnyResponses.block(AnyResponses.of(100, true, new Random(1))))
            .reveal(AnalystAccess.because("test"));

    @Test
    void everyUnitIsThereFromTheTopDown() {
        assertThat(SCORES.getUnitScores()).extracting(UnitScores::getUnit).isEqualTo(SCORES.getUnits());
    }

    @Test
    void aUnitHasThePeopleBelowItToo() {
        assertThat(people("all")).isEqualTo(people("north") + people("south"));
        assertThat(people("north")).isGreaterThan(people("ward"));
        assertThat(people("empty")).isZero();
    }

    @Test
    void whatIsUnknownIsNotFound() {
        assertThat(SCORES.find(UnitId.of("elsewhere"))).isEmpty();
        UnitScores ward = SCORES.find(UnitId.of("ward")).orElseThrow();
        assertThat(ward.findMoments("elsewhere")).isEmpty();
        assertThat(ward.findItems("elsewhere")).isEmpty();
    }

    @Test
    void itsTextTellsNoScore() {
        assertThat(SCORES.find(UnitId.of("ward"))).get().hasToString("UnitScores{ward}");
    }

    private static long people(String unit) {
        return SCORES.find(UnitId.of(unit))
                .flatMap(scores -> scores.findMoments("a"))
                .orElseThrow()
                .getCount();
    }
}
