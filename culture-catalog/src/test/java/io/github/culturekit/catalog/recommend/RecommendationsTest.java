package io.github.culturekit.catalog.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendationsTest {

    private static final Recommendations NEXT = SmallRecommendations.next();
    private static final Contribution FIRST =
            NEXT.getRecommendations().get(0).getContributions().get(0);

    @Test
    void aRecommendationIsFoundByItsIntervention() {
        assertThat(NEXT.find("listen")).contains(NEXT.getRecommendations().get(0));
        assertThat(NEXT.find("walk")).isEmpty();
    }

    @Test
    void aReasonSaysTheContributionsNumbers() {
        assertThat(NEXT.getRecommendations().get(0).getReasons())
                .containsExactly("Team work (clp-current) is 2.50 below its target of 7.50 (1.25 standard deviations,"
                        + " weight 0.500), and this is expected to raise it by 0.333 standard deviations (studies found"
                        + " 0.50 for team work (clp-2016), 0.33 after shrinking by 0.67 for uncertainty, weakest grade"
                        + " A; 100% of that counts here, by clp-2016--clp-current): 0.167 is added to the score.");
    }

    @Test
    void aReasonSaysHarm() {
        assertThat(NEXT.find("rules").orElseThrow().getReasons())
                .containsExactly("Team work (clp-current) is 2.50 below its target of 7.50 (1.25 standard deviations,"
                        + " weight 0.500), and this is expected to lower it by 0.114 standard deviations (studies found"
                        + " -0.20 for team work (clp-current), -0.11 after shrinking by 0.57 for uncertainty, weakest"
                        + " grade B; 100% of that counts here, measured directly): 0.0571 is taken from the score.");
    }

    @Test
    void anEditedScoreIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recommendation.builder()
                        .copying(NEXT.getRecommendations().get(0))
                        .score(0.5)
                        .build())
                .withMessage(
                        "Recommendation: 'score' is 0.5; it must be finite and equal the sum of the contributions in"
                                + " their order, here " + FIRST.getValue()
                                + ". Maybe a number was rounded or edited: recommend"
                                + " again.");
    }

    @Test
    void anEditedContributionIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Contribution.builder().copying(FIRST).value(0.25).build())
                .withMessageStartingWith("Contribution: 'value' is 0.25; it must be finite and equal"
                        + " need.weight * min(room, way.share * effect.value * fit), here ");
    }

    @Test
    void aContributionWhoseWayLeadsElsewhereIsRefused() {
        Way elsewhere = Way.builder()
                .addConstruct(ConstructId.parse("clp-2016:team-work"))
                .strength(1.0)
                .share(1.0)
                .build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        Contribution.builder().copying(FIRST).way(elsewhere).build())
                .withMessage("Contribution: 'way.to' is 'clp-2016:team-work'; it must be the construct of the need,"
                        + " 'clp-current:team-work'. Maybe contributions were mixed up.");
    }

    @Test
    void aWayThatCountsForMoreThanItHasInCommonIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Way.builder()
                        .addConstruct(ConstructId.parse("own:trust"))
                        .strength(0.5)
                        .share(0.6)
                        .build())
                .withMessage("Way: 'share' is 0.6; it must be at most the strength, 0.5. Maybe the two were mixed up.");
    }

    @Test
    void aWayWithoutItsCrosswalkIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Way.builder()
                        .addConstruct(ConstructId.parse("own:trust"))
                        .addConstruct(ConstructId.parse("dac:commitment"))
                        .strength(0.5)
                        .share(0.5)
                        .build())
                .withMessage(
                        "Way: a way over 2 constructs has 0 crosswalks; it must have 1, one from each construct to the"
                                + " next. Maybe one was left out.");
    }

    @Test
    void aNeedOfAnotherConstructsTargetIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Need.builder()
                        .copying(FIRST.getNeed())
                        .target(Benchmark.target(ConstructId.parse("own:trust"), 7.5))
                        .build())
                .withMessage(
                        "Need: the target is of 'own:trust', the need of 'clp-current:team-work'. Maybe two constructs"
                                + " were mixed up.");
    }

    @Test
    void anEditedNeedIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Need.builder().copying(FIRST.getNeed()).gap(1.0).build())
                .withMessageStartingWith(
                        "Need: 'gap' is 1.0; it must be finite and equal max(0, target - estimate), here 2.5.");
    }

    @Test
    void ranksThatDoNotCountUpAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recommendations.builder()
                        .copying(NEXT)
                        .recommendations(List.of(NEXT.getRecommendations().get(1)))
                        .build())
                .withMessage(
                        "Recommendations: the rank is 2; in this place it must be 1. Maybe the list was sorted or cut:"
                                + " keep it from its start.");
    }

    @Test
    void aMissingUnitIsNamed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recommendations.builder()
                        .wave("2025")
                        .instrument(NEXT.getInstrument())
                        .catalogId("own")
                        .catalogVersion("1.0.0")
                        .assumptions(Assumptions.standard())
                        .ranked(0)
                        .build())
                .withMessage(
                        "Recommendations: 'unit' is missing; it is required. Maybe set it on the builder, or add the"
                                + " key to the JSON.");
    }

    @Test
    void theRootIsTheUnitUnlessAnotherIsNamed() {
        assertThat(NEXT.getUnit()).isEqualTo(UnitId.of("trust"));
    }
}
