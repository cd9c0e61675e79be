package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.culturekit.scoring.ThreeScales;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
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

        assertThat(RwgJ.withDefaults().withOptions(5).of(group, TRUST))
                .isEqualTo(RwgJ.withDefaults().withOptions(5).of(matrix));
        assertThat(RStarWg.withDefaults().withOptions(5).of(group, TRUST))
                .isEqualTo(RStarWg.withDefaults().withOptions(5).of(matrix));
        assertThat(Awg.withDefaults().withRange(1, 5).of(group, TRUST))
                .isEqualTo(Awg.withDefaults().withRange(1, 5).of(matrix));
        assertThat(AverageDeviation.withDefaults().fromMedian().of(group, TRUST))
                .isEqualTo(AverageDeviation.withDefaults().fromMedian().of(matrix));
    }

    @Test
    void theInstrumentSaysWhatAgreementIsHeldAgainst() {
        Responses group = responses.unit(responses.getUnits().get(1));

        assertThat(RwgJ.withDefaults().of(group, TRUST))
                .isEqualTo(RwgJ.withDefaults().withOptions(5).of(group, TRUST));
        assertThat(RStarWg.withDefaults().of(group, TRUST))
                .isEqualTo(RStarWg.withDefaults().withOptions(5).of(group, TRUST));
        assertThat(Awg.withDefaults().of(group, TRUST))
                .isEqualTo(Awg.withDefaults().withRange(1, 5).of(group, TRUST));
        assertThat(AverageDeviation.withDefaults().of(group, TRUST))
                .isEqualTo(AverageDeviation.withDefaults().of(ItemMatrix.of(group, TRUST)));
    }

    @Test
    void whatContradictsTheInstrumentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RwgJ.withDefaults().withOptions(7).of(responses, TRUST))
                .withMessage("The null distribution is uniform over 7 options, but the items have 5 options. Maybe give"
                        + " NullDistribution.of(...) a probability for each of them.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RStarWg.withDefaults().withOptions(4).of(responses, TRUST))
                .withMessageContaining("uniform over 4 options, but the items have 5 options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Awg.withDefaults().withRange(0, 10).of(responses, TRUST))
                .withMessageContaining("from 0.0 to 10.0, but item '")
                .withMessageContaining("scores from 1.0 to 5.0. Maybe");
    }

    @Test
    void plainAnswersDoNotSayIt() {
        ItemMatrix matrix = ItemMatrix.of(responses, TRUST);

        assertThatIllegalStateException()
                .isThrownBy(() -> RwgJ.withDefaults().of(matrix))
                .withMessageEndingWith("Maybe say it, as in withOptions(5), or pass the responses and their scale.");
        assertThatIllegalStateException()
                .isThrownBy(() -> RStarWg.withDefaults().of(matrix))
                .withMessageContaining("withOptions(5)");
        assertThatIllegalStateException()
                .isThrownBy(() -> Awg.withDefaults().of(matrix))
                .withMessageEndingWith("Maybe say it, as in withRange(1, 5), or pass the responses and their scale.");
    }

    @Test
    void aScaleThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RwgJ.withDefaults().of(responses, "trsut"))
                .withMessageContaining("trsut");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Awg.withDefaults().of(responses, "trsut"))
                .withMessageContaining("trsut");
    }

    @Test
    void eachItemIsHeldAgainstItsOwnRange() {
        Responses mixed = Responses.builder(Instrument.builder()
                        .id("mixed")
                        .version("1.0.0")
                        .label("Two ranges")
                        .addResponseScale(ResponseScale.range("five", 1, 5))
                        .addResponseScale(ResponseScale.range("eleven", 0, 10))
                        .addItems("five", "q1")
                        .addItems("eleven", "q2")
                        .addScale(Scale.of(TRUST, "own:trust", "q1", "q2"))
                        .build())
                .add("team", 2, 4)
                .add("team", 3, 6)
                .add("team", 4, 5)
                .build();
        ItemMatrix matrix = ItemMatrix.of(mixed, TRUST);

        assertThat(Awg.withDefaults().of(mixed, TRUST).getItems())
                .containsExactly(
                        Awg.withDefaults().withRange(1, 5).of(matrix).getItems().get(0),
                        Awg.withDefaults()
                                .withRange(0, 10)
                                .of(matrix)
                                .getItems()
                                .get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RwgJ.withDefaults().of(mixed, TRUST))
                .withMessageContaining("agreement needs items of one range");
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
