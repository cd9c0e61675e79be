package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.Scoring;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitMeanTest {

    private static final UnitMean MEAN = UnitMean.withDefaults();

    @Test
    void theMorePeopleAnsweredTheSurerItIs() {
        UnitMeanEstimate estimate = MEAN.of(8, SurveyValues.ofNullable(2.0, 4.0, null, 6.0));
        double error = 2 / Math.sqrt(3);

        assertThat(estimate.getPeople()).isEqualTo(8);
        assertThat(estimate.getReturned()).isEqualTo(4);
        assertThat(estimate.getScored()).isEqualTo(3);
        assertThat(estimate.getResponseRate().getValue()).isEqualTo(0.5);
        assertThat(estimate.getMean().getValue()).isEqualTo(4);
        assertThat(estimate.getStandardDeviation().getValue()).isEqualTo(2);
        assertThat(estimate.getInfiniteStandardError().getValue()).isCloseTo(error, within(1e-12));
        assertThat(estimate.getStandardError().getValue()).isCloseTo(error * Math.sqrt(5.0 / 8), within(1e-12));
        assertThat(estimate.getInterval().orElseThrow().getUpper())
                .isCloseTo(
                        4 + TDistribution.of(2).inverseSurvivalProbability(0.025) * error * Math.sqrt(5.0 / 8),
                        within(1e-9));
    }

    @Test
    void theLevelMovesTheInterval() {
        assertThat(MEAN.withLevel(0.5)
                        .of(8, SurveyValues.of(1, 2))
                        .getInterval()
                        .orElseThrow()
                        .getLevel())
                .isEqualTo(0.5);
        assertThatThrownBy(() -> MEAN.withLevel(1)).hasMessageContaining("The level of confidence is 1.0");
    }

    @Test
    void everybodyLeavesNothingToChance() {
        UnitMeanEstimate estimate = MEAN.of(3, SurveyValues.of(2, 4, 6));

        assertThat(estimate.getStandardError().getValue()).isZero();
        assertThat(estimate.getInfiniteStandardError().getValue()).isPositive();
    }

    @Test
    void oneScoreHasNoErrorAndNoneHasNoMean() {
        UnitMeanEstimate one = MEAN.of(4, SurveyValues.ofNullable(2.0, null));
        UnitMeanEstimate none = MEAN.of(4, SurveyValues.of());
        UnitMeanEstimate nobody = MEAN.of(0, SurveyValues.of());

        assertThat(one.getMean().getValue()).isEqualTo(2);
        assertThat(one.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(one.getStandardDeviation()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(one.getInterval()).isEmpty();
        assertThat(none.getMean()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(none.getResponseRate().getValue()).isZero();
        assertThat(nobody.getResponseRate()).isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
    }

    @Test
    void moreQuestionnairesThanPeopleLeaveAMeanWithoutFiniteError() {
        UnitMeanEstimate outdated = MEAN.of(1, SurveyValues.of(2, 4));
        Statistic tooSmall = Statistic.undefined(UndefinedReason.POPULATION_TOO_SMALL);

        assertThat(outdated.getMean().getValue()).isEqualTo(3);
        assertThat(outdated.getInfiniteStandardError().getValue()).isEqualTo(1);
        assertThat(outdated.getResponseRate()).isEqualTo(tooSmall);
        assertThat(outdated.getStandardError()).isEqualTo(tooSmall);
        assertThat(outdated.getInterval()).isEmpty();
        assertThat(MEAN.of(0, SurveyValues.of(2, 4)).getResponseRate()).isEqualTo(tooSmall);
    }

    @Test
    void aNegativeNumberOfPeopleIsRefused() {
        assertThatThrownBy(() -> MEAN.of(-1, SurveyValues.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void allUnitsOfAnOrganisationAtOnce() {
        Instrument instrument = Instrument.builder()
                .id("one")
                .version("1.0.0")
                .label("One item")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1")
                .addScale(Scale.of("trust", "test:trust", "q1"))
                .build();
        Responses responses = Responses.builder(instrument)
                .add("ward-1", 1)
                .add("ward-2", 5)
                .add("ward-1", 5)
                .add("ward-1")
                .build();
        Organisation organisation = Organisation.builder()
                .label("Trust")
                .addUnit(unit("trust", null, 60))
                .addUnit(unit("ward-1", "trust", 10))
                .addUnit(unit("ward-2", "trust", null))
                .addUnit(unit("ward-3", "trust", 7))
                .build();

        Map<UnitId, UnitMeanEstimate> estimates =
                MEAN.of(responses, Scoring.of(instrument).scoreRespondents(responses), "trust", organisation);

        assertThat(estimates.keySet()).containsExactly(UnitId.of("ward-1"), UnitId.of("ward-3"));
        UnitMeanEstimate ward = estimates.get(UnitId.of("ward-1"));
        assertThat(ward.getReturned()).isEqualTo(3);
        assertThat(ward.getScored()).isEqualTo(2);
        assertThat(ward.getMean().getValue()).isEqualTo(5);
        assertThat(estimates.get(UnitId.of("ward-3")).getReturned()).isZero();
    }

    private static Unit unit(String id, @Nullable String parent, @Nullable Integer people) {
        return Unit.builder()
                .id(UnitId.of(id))
                .label(id)
                .level("unit")
                .parent(parent == null ? null : UnitId.of(parent))
                .population(people == null ? null : Population.of(people))
                .build();
    }
}
