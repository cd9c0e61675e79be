package io.github.culturekit.catalog.recommend;

import static io.github.culturekit.catalog.recommend.SmallProfiles.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.catalog.recommend.MeanEstimate.NotShrunk;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** From a profile to needs: targets, shrinkage and importance. */
class NeedTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final ConstructId TRUST = ConstructId.parse("own:trust");
    private static final ConstructId VOICE = ConstructId.parse("own:voice");
    private static final CultureProfile PROFILE =
            SmallProfiles.of(score("own:trust", 5, 2), score("own:voice", 6.5, 1));
    private static final Recommender RECOMMENDER = Recommender.standard()
            .withCatalog(SmallCatalogs.of(List.of(), List.of(SmallCatalogs.intervention("rest"))))
            .withCrosswalks(List.of());

    /**
     * By hand: all standard errors are 1 (of a standard deviation of the root of 40, and 40 people). The means 4, 5, 6, 9
     * have the mean 6 and the variance 14/3, of which 1 is chance: the units differ by 11/3. The first keeps 11/14 of its
     * distance: 6 - 2 * 11/14. Its variance is 11/14 + (3/14)^2 * (14/3) / 4.
     */
    @Test
    void theMeanOfAUnitIsDrawnTowardsThoseOfItsLevel() {
        Need need = RECOMMENDER
                .atUnit(UnitId.of("u0"))
                .recommend(units(4, 5, 6, 9))
                .findNeed(TRUST)
                .orElseThrow();
        MeanEstimate estimate = need.getEstimate();
        assertThat(need.getMean()).isEqualTo(4);
        assertThat(estimate.getUnits()).contains(4);
        assertThat(estimate.getCentre().orElseThrow()).isCloseTo(6, ROUNDING);
        assertThat(estimate.getSpreadOfUnits().orElseThrow()).isCloseTo(Math.sqrt(11 / 3.0), ROUNDING);
        assertThat(estimate.getReliability()).isCloseTo(11 / 14.0, ROUNDING);
        assertThat(estimate.getValue()).isCloseTo(6 - 22 / 14.0, ROUNDING);
        assertThat(estimate.getValueError()).isCloseTo(Math.sqrt(11 / 14.0 + 9 / 196.0 * 14 / 12), ROUNDING);
        assertThat(need.getGap()).isCloseTo(7.5 - (6 - 22 / 14.0), ROUNDING);
        assertThat(need.getGapError()).isEqualTo(estimate.getValueError());
    }

    /** The means 5, 5.2 and 5.4 differ by less than their errors explain. */
    @Test
    void unitsThatDifferOnlyByChanceAreTakenForTheSame() {
        MeanEstimate estimate = RECOMMENDER
                .atUnit(UnitId.of("u0"))
                .recommend(units(5, 5.2, 5.4))
                .findNeed(TRUST)
                .orElseThrow()
                .getEstimate();
        assertThat(estimate.getReliability()).isZero();
        assertThat(estimate.getValue()).isCloseTo(5.2, ROUNDING);
        assertThat(estimate.getValueError()).isCloseTo(Math.sqrt(1 / 3.0), ROUNDING);
    }

    @Test
    void whereTooFewUnitsArePublishedTheMeanIsTakenAsItIs() {
        MeanEstimate estimate = RECOMMENDER
                .atUnit(UnitId.of("u0"))
                .recommend(units(4, 9))
                .findNeed(TRUST)
                .orElseThrow()
                .getEstimate();
        assertThat(estimate.getNotShrunk()).contains(NotShrunk.TOO_FEW_UNITS);
        assertThat(estimate.getValue()).isEqualTo(4);
        assertThat(estimate.getValueError()).isCloseTo(1, ROUNDING);
    }

    @Test
    void shrinkageCanBeTurnedOff() {
        MeanEstimate estimate = RECOMMENDER
                .atUnit(UnitId.of("u0"))
                .withoutShrinkage()
                .recommend(units(4, 5, 6, 9))
                .findNeed(TRUST)
                .orElseThrow()
                .getEstimate();
        assertThat(estimate.getNotShrunk()).contains(NotShrunk.TURNED_OFF);
        assertThat(estimate.getValue()).isEqualTo(4);
    }

    @Test
    void anEditedEstimateIsRefused() {
        MeanEstimate estimate = MeanEstimate.published(5, 0.1, NotShrunk.TURNED_OFF);
        assertThatThrownBy(() ->
                        MeanEstimate.builder().copying(estimate).value(6.0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("recommend again");
        assertThatThrownBy(() ->
                        MeanEstimate.builder().copying(estimate).centre(6.0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'notShrunk'");
    }

    /** By hand: trust was 7 with an error of 2 / root 40; voice has a target of its own. */
    @Test
    void theLastWaveCanBeTheTarget() {
        CultureProfile last = CultureProfile.builder()
                .copying(SmallProfiles.of(score("own:trust", 7, 2), score("own:voice", 8, 1)))
                .snapshot(OrganisationSnapshot.of("2024", PROFILE.getSnapshot().getOrganisation()))
                .build();
        Recommendations next = RECOMMENDER
                .withTargets(List.of(Benchmark.target(VOICE, 9)))
                .withTargetsFrom(last)
                .recommend(PROFILE);
        Need trust = next.findNeed(TRUST).orElseThrow();
        assertThat(trust.getTarget().getLabel()).isEqualTo("wave 2024");
        assertThat(trust.getGap()).isEqualTo(2);
        assertThat(trust.getTargetError()).isCloseTo(2 / Math.sqrt(40), ROUNDING);
        assertThat(trust.getGapError()).isCloseTo(Math.sqrt(8 / 40.0), ROUNDING);
        assertThat(next.findNeed(VOICE).orElseThrow().getGap()).isEqualTo(2.5);
    }

    @Test
    void whatTheLastWaveDidNotShowIsHeldAgainstTheTargetForAll() {
        CultureProfile last = SmallProfiles.of(SmallProfiles.withheld("own:trust"));
        assertThat(RECOMMENDER.withTargetsFrom(last).recommend(PROFILE).getNeeds())
                .extracting(need -> need.getTarget().getLabel())
                .containsOnly("75% of the range, a judgement");
    }

    @Test
    void aWaveOnAnotherRangeIsNoTarget() {
        CultureProfile last = CultureProfile.builder()
                .copying(PROFILE)
                .scoring(ScoringStatement.builder()
                        .copying(PROFILE.getScoring())
                        .maximum(100.0)
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECOMMENDER.withTargetsFrom(last).recommend(PROFILE))
                .withMessageContaining("wave '2025' was scored by another method or on another range");
    }

    /** By hand: the target is 7.5, and half of a standard deviation of 2 is 1. */
    @Test
    void aGapIsSaidAsTheMeanThatWouldHaveIt() {
        Need trust = RECOMMENDER.recommend(PROFILE).findNeed(TRUST).orElseThrow();
        assertThat(trust.getMeanAt(0.5)).isEqualTo(6.5);
        assertThat(trust.getMeanAt(trust.getStandardisedGap())).isEqualTo(trust.getMean());
    }

    /** By hand: 0.3 and 0.1 of 0.4. */
    @Test
    void importancesMultiplyTheWeights() {
        Recommendations next = RECOMMENDER
                .withImportances(
                        Map.of(TRUST, Importance.of(0.3), VOICE, Importance.of(0.1, Interval.of(0.05, 0.2, 0.95))))
                .recommend(PROFILE);
        assertThat(next.findNeed(TRUST).orElseThrow().getWeight()).isCloseTo(0.75, ROUNDING);
        assertThat(next.findNeed(VOICE).orElseThrow().getWeight()).isCloseTo(0.25, ROUNDING);
        assertThat(next.findNeed(TRUST).orElseThrow().getImportance()).contains(Importance.of(0.3));
    }

    @Test
    void whatIsNoDriverOrWasNotEstimatedDoesNotCount() {
        CultureProfile profile =
                SmallProfiles.of(score("own:trust", 5, 2), score("own:voice", 6.5, 1), score("own:pace", 6.5, 1));
        Recommendations next = RECOMMENDER
                .withImportances(
                        Map.of(TRUST, Importance.of(0.3), VOICE, Importance.of(0.1, Interval.of(0, 0.2, 0.95))))
                .recommend(profile);
        assertThat(next.getNeeds()).extracting(Need::getConstruct).containsExactly(TRUST);
        assertThat(next.getNotConsidered())
                .contains(
                        NotConsidered.of("own:voice", Reason.NO_DRIVER),
                        NotConsidered.of("own:pace", Reason.NO_IMPORTANCE));
    }

    /** By hand: half of 0.05 to 0.2 is 0.075, and 0.075 / 1.959964. */
    @Test
    void theIntervalOfAnImportanceIsItsUncertainty() {
        Decision decision = RECOMMENDER
                .withImportances(Map.of(TRUST, Importance.of(0.1, Interval.of(0.05, 0.2, 0.95))))
                .decision(PROFILE);
        assertThat(decision.getConcerns().get(0).getImportance().getStandardDeviation())
                .isCloseTo(0.075 / 1.959963985, within(1e-9));
    }

    /** By hand: (1 + 1/2) / 2 and 1/2 / 2; what does not count is left out of the order. */
    @Test
    void anOrderOfWeightsGivesTheMeanOfAllThatAgree() {
        Recommendations next = RECOMMENDER
                .withWeightOrder(WeightOrder.descending(VOICE, ConstructId.parse("own:pace"), TRUST))
                .recommend(PROFILE);
        assertThat(next.findNeed(VOICE).orElseThrow().getWeight()).isCloseTo(0.75, ROUNDING);
        assertThat(next.findNeed(TRUST).orElseThrow().getWeight()).isCloseTo(0.25, ROUNDING);
    }

    /** A trust of wards with 40 people each and standard errors of 1. */
    private static CultureProfile units(double... means) {
        List<ConstructScore> scores = new ArrayList<>();
        List<UnitId> units = new ArrayList<>();
        IntStream.range(0, means.length).forEach(i -> {
            units.add(UnitId.of("u" + i));
            scores.add(score("own:trust", units.get(i), means[i], Statistic.of(Math.sqrt(40))));
        });
        return CultureProfile.builder()
                .copying(SmallProfiles.of())
                .snapshot(OrganisationSnapshot.of("2025", Organisation.flat("trust", "ward", units)))
                .scores(scores)
                .build();
    }
}
