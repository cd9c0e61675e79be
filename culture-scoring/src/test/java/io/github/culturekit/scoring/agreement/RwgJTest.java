package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.List;
import org.junit.jupiter.api.Test;

class RwgJTest {

    private static final RwgJ FIVE = RwgJ.withDefaults().withOptions(5);

    @Test
    void answersByChanceOnFiveOptionsVaryByTwo() {
        assertThat(FIVE.getNullDistribution().orElseThrow().getVariance()).isEqualTo(2);
        assertThat(RwgJ.withDefaults()
                        .against(NullDistribution.of(0.2, 0.2, 0.2, 0.2, 0.2))
                        .getNullDistribution()
                        .orElseThrow()
                        .getVariance())
                .isCloseTo(2, within(1e-15));
    }

    @Test
    void agreementIsThatOfJamesDemareeAndWolf() {
        // Item variances 1/3 and 1: mean 2/3, r = 1/3; 2 (2/3) / (2 (2/3) + 1/3) = 0.8.
        AgreementResult result = FIVE.of(matrix(new double[][] {{4, 3}, {4, 4}, {5, 5}}));
        assertThat(result.getMeanItemVariance().getValue()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(result.getAgreement().getValue()).isCloseTo(0.8, within(1e-15));
        assertThat(result).hasToString("AgreementResult[" + result.getAgreement() + " on 2 items]");
    }

    @Test
    void oneItemsAgreementIsOneMinusTheRatio() {
        ItemMatrix one = ItemMatrix.of(List.of("q1"), new double[][] {{4}, {4}, {5}});
        assertThat(FIVE.of(one).getAgreement().getValue()).isCloseTo(1 - 1.0 / 6, within(1e-15));
    }

    @Test
    void peopleWhoDifferMoreThanByChanceDoNotAgreeAtAll() {
        ItemMatrix opposed = matrix(new double[][] {{1, 1}, {5, 5}});
        assertThat(FIVE.of(opposed).getAgreement()).isEqualTo(Statistic.of(0));
        // r = 4: 2 (-3) / (2 (-3) + 4) = 3, which is why it is clipped.
        assertThat(FIVE.unclipped().of(opposed).getAgreement()).isEqualTo(Statistic.of(3));
    }

    @Test
    void resultsAreEqualByTheirNumbers() {
        AgreementResult result = FIVE.of(matrix(new double[][] {{4, 3}, {5, 5}}));

        assertThat(result)
                .isEqualTo(FIVE.of(matrix(new double[][] {{5, 5}, {4, 3}})))
                .isNotEqualTo(FIVE.of(matrix(new double[][] {{4, 3}, {4, 4}})))
                .isNotEqualTo(FIVE.unclipped().of(matrix(new double[][] {{1, 1}, {5, 5}})))
                .isNotEqualTo(RStarWg.withDefaults().withOptions(5).of(matrix(new double[][] {{4, 3}, {5, 5}})))
                .isNotEqualTo(null);
        assertThat(result.hashCode()).isNotZero();
    }

    @Test
    void agreementNeedsTwoAnswersToEveryItem() {
        ItemMatrix thin = ItemMatrix.of(List.of("q1", "q2"), new Double[][] {{4.0, 3.0}, {4.0, null}});
        Statistic tooFew = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        AgreementResult none = new AgreementResult(2, tooFew, tooFew);
        assertThat(FIVE.of(thin)).isEqualTo(none).hasSameHashCodeAs(none);
    }

    @Test
    void exactScoresGiveWhatTheAnswersGive() {
        Instrument instrument = Instrument.builder()
                .id("two")
                .version("1.0.0")
                .label("Two")
                .addResponseScale(ResponseScale.agreement5())
                .addItem(Item.of("q1", "agree-5"))
                .addItem(Item.reversed("q2", "agree-5"))
                .addScale(Scale.of("s", "own:s", "q1", "q2"))
                .build();
        Responses responses = Responses.builder(instrument)
                .add("ward", 4, 2)
                .add("ward", 5, 2)
                .add("ward", 2)
                .add("other", 1, 1)
                .build();
        ExactScores scores = Scoring.of(instrument).score(responses).reveal(AnalystAccess.because("test"));
        UnitId ward = UnitId.of("ward");
        assertThat(FIVE.of(scores.findItems("s", ward).orElseThrow())
                        .getAgreement()
                        .getValue())
                .isCloseTo(
                        FIVE.of(ItemMatrix.of(responses.unit(ward), "s"))
                                .getAgreement()
                                .getValue(),
                        within(1e-14));
        assertThat(RStarWg.withDefaults()
                        .withOptions(5)
                        .of(scores.findItems("s", ward).orElseThrow())
                        .getAgreement()
                        .getValue())
                .isCloseTo(
                        RStarWg.withDefaults()
                                .withOptions(5)
                                .of(ItemMatrix.of(responses.unit(ward), "s"))
                                .getAgreement()
                                .getValue(),
                        within(1e-14));
        assertThat(Awg.withDefaults()
                        .withRange(1, 5)
                        .of(scores.findItems("s", ward).orElseThrow())
                        .getMean()
                        .getValue())
                .isCloseTo(
                        Awg.withDefaults()
                                .withRange(1, 5)
                                .of(ItemMatrix.of(responses.unit(ward), "s"))
                                .getMean()
                                .getValue(),
                        within(1e-14));
        assertThat(scores.findItems("s", ward).orElseThrow().getMean(1)).isEqualTo(Statistic.of(4));
        assertThat(scores.findItems("s", ward).orElseThrow()).hasToString("ItemMoments{[q1, q2]}");
        assertThat(scores.findItems("t", ward)).isEmpty();
    }

    private static ItemMatrix matrix(double[][] rows) {
        return ItemMatrix.of(List.of("q1", "q2"), rows);
    }
}
