package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.ThreeScales;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import org.junit.jupiter.api.Test;

/** Every calculator takes the responses to a scale as it takes what is made of them. */
class ScalesOfResponsesTest {

    private static final String TRUST = "trust";

    private final Responses responses = ThreeScales.read();
    private final RespondentScores scores =
            Scoring.of(responses.getInstrument()).scoreRespondents(responses);
    private final GroupedScores grouped = GroupedScores.of(responses, scores, TRUST);

    @Test
    void aGroupAgreesAsItsMatrixDoes() {
        Responses group = responses.unit(responses.getUnits().get(1));
        ItemMatrix matrix = ItemMatrix.of(group, TRUST);

        assertThat(RwgJ.ofOptions(5).of(group, TRUST))
                .isEqualTo(RwgJ.ofOptions(5).of(matrix));
        assertThat(RStarWg.ofOptions(5).of(group, TRUST))
                .isEqualTo(RStarWg.ofOptions(5).of(matrix));
        assertThat(Awg.ofRange(1, 5).of(group, TRUST))
                .isEqualTo(Awg.ofRange(1, 5).of(matrix));
        assertThat(AverageDeviation.fromMedian().of(group, TRUST))
                .isEqualTo(AverageDeviation.fromMedian().of(matrix));
    }

    @Test
    void unitsDifferAsTheirScoresDo() {
        assertThat(IntraclassCorrelation.withDefaults().of(responses, TRUST))
                .usingRecursiveComparison()
                .isEqualTo(IntraclassCorrelation.withDefaults().of(grouped));
        assertThat(VarianceComponents.withDefaults().of(responses, TRUST))
                .usingRecursiveComparison()
                .isEqualTo(VarianceComponents.withDefaults().of(grouped));
        assertThat(RandomGroupResampling.withDefaults().of(responses, TRUST).getZ())
                .isEqualTo(RandomGroupResampling.withDefaults().of(grouped).getZ());
        assertThat(WithinBetween.withDefaults().of(responses, TRUST, "voice"))
                .usingRecursiveComparison()
                .isEqualTo(WithinBetween.withDefaults().of(grouped, GroupedScores.of(responses, scores, "voice")));
    }
}
