package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.UnitScores;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** So many groups that several threads look at them. */
class ManyGroupsTest {

    private static final int GROUPS = 2_000;
    /** One in so many has no answers. */
    private static final int EMPTY = 8;

    private static final int SCALES = 10;
    private static final List<UnitScores> UNITS = units();

    @Test
    void theCorrelationsAreTheSameToTheLastBitAsThoseInTurn() {
        IccResult inTurn = IntraclassCorrelation.withDefaults()
                .of(UNITS.stream()
                        .map(unit -> unit.findMoments("trust").orElseThrow())
                        .filter(moments -> moments.getCount() > 0)
                        .map(GroupMoments::of)
                        .toList());
        assertThat(inTurn.getAnova().getSizes().getGroups()).isEqualTo(GROUPS - GROUPS / EMPTY);
        assertThat(IntraclassCorrelation.withDefaults().of(UNITS, Collections.nCopies(SCALES, "trust")))
                .hasSize(SCALES)
                .allSatisfy(icc -> {
                    assertThat(icc.getIcc1()).isEqualTo(inTurn.getIcc1());
                    assertThat(icc.getIcc2()).isEqualTo(inTurn.getIcc2());
                    assertThat(icc.getAnova().getMeanOfGroupMeans())
                            .isEqualTo(inTurn.getAnova().getMeanOfGroupMeans());
                    assertThat(icc.getAnova().getSizes())
                            .hasToString(inTurn.getAnova().getSizes().toString());
                    assertThat(icc.getAnova().getSizes().getHarmonicMean())
                            .isEqualTo(inTurn.getAnova().getSizes().getHarmonicMean());
                });
    }

    @Test
    void aMisspeltScaleIsNamedWithTheFirstGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().of(UNITS, Collections.nCopies(SCALES, "trusts")))
                .withMessage("There is no score of unit '" + UNITS.get(0).getUnit() + "' on scale 'trusts'."
                        + " Maybe the scale or the unit is misspelt.");
    }

    private static List<UnitScores> units() {
        Instrument instrument = Instrument.builder()
                .id("trust")
                .version("1.0.0")
                .label("Trust")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1", "q2")
                .addScale(Scale.of("trust", "own:trust", "q1", "q2"))
                .build();
        Random random = new Random(7);
        ResponsesBuilder builder = Responses.builder(instrument);
        for (int person = 0; person < 3 * GROUPS; person++) {
            int group = person % GROUPS;
            if (group % EMPTY == 0) {
                builder.add("u" + group);
            } else {
                builder.add("u" + group, 1 + random.nextInt(5), 1 + random.nextInt(5));
            }
        }
        List<UnitScores> all = Scoring.of(instrument)
                .score(builder.build())
                .reveal(AnalystAccess.because("test"))
                .getUnitScores();
        return all.subList(1, all.size());
    }
}
