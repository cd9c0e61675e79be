package io.github.culturekit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SurveyScores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the guide's code. */
class QualityGuideTest {

    private final Responses responses = FourteenPeople.responses();

    @Test
    void peopleAreFlaggedAndSetAsideByDecisionOnly() {
        CarelessScreening screening = CarelessScreening.withDefaults().withCutOff(CarelessCheck.LONG_STRING, 0.6);
        ScreenedResponses all = screening.of(responses);
        all.getReport().toText(); // how many rows, how many flagged by which check, how many could not be looked at
        all.getScreening().getFlags(0); // why the first respondent was flagged

        Instrument instrument = responses.getInstrument();
        ScreenedResponses kept = all.withoutFlaggedBy(2);
        SurveyScores careful = Scoring.of(instrument).score(kept.getResponses());
        kept.getReport().getRowsSetAside();

        assertThat(all.getResponses().size()).isEqualTo(14);
        assertThat(kept.getReport().getRowsSetAside()).isPositive();
        assertThat(careful).isNotNull();
    }

    @Test
    void anIndexByItself() {
        double[][] rows = {{1, 2, 3}, {3, 3, 3}, {4, 5, 2}, {2, 1, 5}, {3, 2, 2}};

        ItemMatrix answers = ItemMatrix.of(List.of("q1", "q2", "q3"), rows); // as given: reversed items not turned
        LongString.withDefaults().of(answers).getLongest();
        MahalanobisDistance.withDefaults().of(answers).getProbabilities();

        assertThat(LongString.withDefaults().of(answers).getLongest().get(1).getValue())
                .isEqualTo(3);
    }

    @Test
    void theGuideShowsThisCode() {
        PackageGuide guide = PackageGuide.of(QualityGuideTest.class);

        assertThat(guide.blocks())
                .hasSize(3)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }
}
