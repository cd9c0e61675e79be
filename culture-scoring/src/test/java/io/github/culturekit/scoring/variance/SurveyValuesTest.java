package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.weighting.Categories;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyValuesTest {

    private final SurveyValues gaps = SurveyValues.ofNullable(3.0, null, 5.0, 0.0);
    private final Categories site = Categories.of("site", "a", "a", "b", null);

    @Test
    void someMayBeMissing() {
        assertThat(gaps.getRowCount()).isEqualTo(4);
        assertThat(gaps.isKnown(1)).isFalse();
        assertThat(gaps.getValue(1)).isZero();
        assertThat(gaps.isKnown(3)).isTrue();
        assertThat(gaps.getValue(2)).isEqualTo(5);
        assertThat(gaps).hasToString("3 values of 4 rows");
    }

    @Test
    void sumsAreOverThoseWhoHaveAValue() {
        assertThat(gaps.sum(2, 7, 1, 1)).isEqualTo(11);
        assertThat(gaps.size(2, 7, 1, 1)).isEqualTo(4);
        assertThat(gaps.count(2, 7, 0, 1)).isEqualTo(2);
    }

    @Test
    void aPartIsWithoutTheOthers() {
        SurveyValues part = gaps.in(site, "a");

        assertThat(part.isKnown(0)).isTrue();
        assertThat(part.isKnown(1)).isFalse();
        assertThat(part.isKnown(2)).isFalse();
        assertThat(part.isKnown(3)).isFalse();
        assertThat(part.getValue(2)).isZero();
        assertThatThrownBy(() -> gaps.in(Categories.of("site", "a"), "a")).hasMessageContaining("'site' has 1 rows");
    }

    @Test
    void aStatisticOfEachPartHasItsName() {
        Map<String, SurveyMean> means = gaps.by(site, SurveyMean::of);

        assertThat(means.keySet()).containsExactly("a", "b");
        assertThat(means.get("b").estimate(1, 1, 1, 1).getValue()).isEqualTo(5);
    }

    @Test
    void aTestMakesOnesAndZeros() {
        SurveyValues passed = gaps.where(value -> value >= 3);

        assertThat(passed.getValue(0)).isEqualTo(1);
        assertThat(passed.getValue(3)).isZero();
        assertThat(passed.isKnown(3)).isTrue();
        assertThat(passed.isKnown(1)).isFalse();
    }

    @Test
    void aLevelMakesOnesAndZeros() {
        SurveyValues level = SurveyValues.ofLevel(site, "b");

        assertThat(level.getValue(0)).isZero();
        assertThat(level.getValue(2)).isEqualTo(1);
        assertThat(level.isKnown(0)).isTrue();
        assertThat(level.isKnown(3)).isFalse();
    }

    @Test
    void valuesThatAreNotFiniteAreRefused() {
        assertThatThrownBy(() -> SurveyValues.of(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The value of row 1 is NaN. Maybe it is missing: give null for it.");
    }

    @Test
    void theValuesGivenMayChangeAfterwards() {
        double[] given = {1, 2};
        SurveyValues values = SurveyValues.of(given);
        given[0] = 9;

        assertThat(values.getValue(0)).isEqualTo(1);
    }

    @Test
    void answersAndScoresAreValues() {
        Instrument instrument = Instrument.builder()
                .id("two")
                .version("1.0.0")
                .label("Two items")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1", "q2")
                .addScale(Scale.of("trust", "test:trust", "q1", "q2"))
                .build();
        Responses responses = Responses.builder(instrument)
                .add("ward", 1, 5)
                .add("ward", 4, 4)
                .add("ward")
                .build();
        SurveyValues answers = SurveyValues.ofAnswers(responses, "q1");
        SurveyValues scores = SurveyValues.ofScores(Scoring.of(instrument).scoreRespondents(responses), "trust");

        assertThat(answers.getValue(1)).isEqualTo(4);
        assertThat(answers.isKnown(2)).isFalse();
        assertThat(scores.getValue(0)).isEqualTo(5);
        assertThat(scores.getValue(1)).isEqualTo(7.5);
        assertThat(scores.isKnown(2)).isFalse();
    }
}
