package io.github.culturekit.catalog.recommend;

import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.recommend.SmallProfiles.NORTH;
import static io.github.culturekit.catalog.recommend.SmallProfiles.SOUTH;
import static io.github.culturekit.catalog.recommend.SmallProfiles.TRUST;
import static io.github.culturekit.catalog.recommend.SmallProfiles.score;
import static io.github.culturekit.catalog.recommend.SmallProfiles.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RecommenderTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final ConstructId VOICE = ConstructId.parse("own:voice");

    private static final InterventionCatalog CATALOG = SmallCatalogs.of(
            List.of(
                    evidence("large", EvidenceGrade.A, 0.5),
                    evidence("good", EvidenceGrade.A, 0.3),
                    evidence("weak", EvidenceGrade.C, 0.6),
                    evidence("harm", EvidenceGrade.B, -0.2),
                    evidence("falls", EvidenceGrade.A, EffectMetric.PERCENT_CHANGE, 40)),
            List.of(
                    intervention("rules", on("own:trust", "harm")),
                    intervention("listen", on("own:trust", "large"), on("own:voice", "good", "weak")),
                    intervention("walk", on("own:trust")),
                    intervention("huddle", on("own:voice", "falls")),
                    intervention("rest", on("own:pace", "large")),
                    intervention("plan", on("own:purpose", "large"))));
    private static final CultureProfile PROFILE =
            SmallProfiles.of(score("own:trust", 5, 2), score("own:voice", 6.5, 1), score("own:pace", 8, 1.5));
    private static final Recommender RECOMMENDER =
            Recommender.standard().withCatalog(CATALOG).withCrosswalks(List.of());

    /**
     * By hand. Three constructs count, so each weighs 1/3; the target is 75% of 0 to 10, 7.5.
     *
     * <pre>
     * gap of trust   (7.5 - 5)   / 2   = 1.25
     * gap of voice   (7.5 - 6.5) / 1   = 1
     * gap of pace    0, as 8 is above 7.5
     *
     * prior variance 0.2^2 = 0.04; no standard error is known, so each is 0.1; heterogeneity 0.1
     * large  v = 0.01 + 0 + 0.01 = 0.02   B = 0.04 / 0.06 = 2/3   0.5 * 2/3 = 1/3
     * good 0.3 of variance 0.01 and weak 0.6 of 0.01 + 0.04 = 0.05
     *        by moments: shares 5/6 and 1/6, mean 0.35, Q = 5/6 * 0.05^2 + 1/6 * 0.25^2 = 0.0125
     *        by chance 5/6 * 1/6 * (0.01 + 0.05) = 1/120, so between = (0.0125 - 1/120) / (1 - 26/36) = 0.015
     *        shares of 1/0.025 and 1/0.065: 13/18 and 5/18; mean 0.3 * 13/18 + 0.6 * 5/18 = 6.9/18
     *        variance of the mean 1 / (40 + 200/13) = 13/720, plus 0.01 = 20.2/720
     *        B = 0.04 / (0.04 + 20.2/720) = 28.8/49
     * harm   v = 0.01 + 0.01 + 0.01 = 0.03   B = 4/7   -0.2 * 4/7 = -0.1142857
     *
     * listen  1/3 * (min(1.25, 1/3) + min(1, 6.9/18 * 28.8/49))
     * rules   1/3 * -0.1142857 = -0.0380952
     * </pre>
     */
    @Test
    void theScoreIsTheHandComputedSumOfTheGapsThatAreClosed() {
        Recommendations next = RECOMMENDER.recommend(PROFILE);

        assertThat(ids(next)).containsExactly("listen", "rules");
        Recommendation listen = next.getRecommendations().get(0);
        double onVoice = 6.9 / 18 * 28.8 / 49;
        assertThat(listen.getScore()).isCloseTo((1 / 3.0 + onVoice) / 3, ROUNDING);
        Contribution trust = listen.getContributions().get(0);
        assertThat(trust.getNeed().getValue()).isCloseTo(2.5 / 6, ROUNDING);
        assertThat(trust.getNeed().getGap()).isEqualTo(2.5);
        assertThat(trust.getNeed().getStandardisedGap()).isEqualTo(1.25);
        assertThat(trust.getNeed().getWeight()).isCloseTo(1 / 3.0, ROUNDING);
        assertThat(trust.getEffect().getRaw()).isCloseTo(0.5, ROUNDING);
        assertThat(trust.getEffect().getVariance()).isCloseTo(0.02, ROUNDING);
        assertThat(trust.getEffect().getShrinkage()).isCloseTo(2 / 3.0, ROUNDING);
        assertThat(trust.getValue()).isCloseTo(1 / 9.0, ROUNDING);
        assertThat(trust.isBounded()).isFalse();
        Contribution voice = listen.getContributions().get(1);
        assertThat(voice.getEffect().getRaw()).isCloseTo(6.9 / 18, ROUNDING);
        assertThat(voice.getEffect().getVariance()).isCloseTo(20.2 / 720, ROUNDING);
        assertThat(voice.getEffect().getValue()).isCloseTo(onVoice, ROUNDING);
        assertThat(voice.getEffect().getWeakestGrade()).isEqualTo(EvidenceGrade.C);
        assertThat(voice.getValue()).isCloseTo(onVoice / 3, ROUNDING);
    }

    @Test
    void moreEffectThanThereIsGapAddsNothing() {
        Contribution contribution = RECOMMENDER
                .withTarget(5.2)
                .recommend(PROFILE)
                .find("listen")
                .orElseThrow()
                .getContributions()
                .get(0);
        assertThat(contribution.getRoom()).isCloseTo(0.1, ROUNDING);
        assertThat(contribution.isBounded()).isTrue();
        assertThat(contribution.getValue()).isCloseTo(0.1 / 3, ROUNDING);
        assertThat(contribution.toSentence()).contains(", of which 0.100 is needed: ");
    }

    @Test
    void harmStaysNegativeAndIsShown() {
        Recommendation rules = RECOMMENDER.recommend(PROFILE).find("rules").orElseThrow();
        assertThat(rules.getScore()).isCloseTo(-0.8 / 21, ROUNDING);
        assertThat(rules.getRank()).isEqualTo(2);
    }

    /** Trust is at its target: what harms it counts, but makes no choice. */
    @Test
    void harmToWhatIsOnTargetCounts() {
        InterventionCatalog catalog = SmallCatalogs.of(
                CATALOG.getEvidence(),
                List.of(
                        intervention("mixed", on("own:trust", "harm"), on("own:voice", "large")),
                        intervention("rules", on("own:trust", "harm"))));
        Recommendations next = RECOMMENDER
                .withCatalog(catalog)
                .withTargets(List.of(Benchmark.target(ConstructId.parse("own:trust"), 5)))
                .recommend(PROFILE);
        assertThat(next.getRecommendations().get(0).getScore()).isCloseTo((1 / 3.0 - 0.8 / 7) / 3, ROUNDING);
        assertThat(next.getNotConsidered()).contains(NotConsidered.of("rules", Reason.NO_NEED));
    }

    @Test
    void anUnknownEffectIsShownApartWithTheNeedAndTheReason() {
        Recommendations next = RECOMMENDER.recommend(PROFILE);
        assertThat(next.getInsufficientEvidence())
                .extracting(entry -> entry.getIntervention().getId())
                .containsExactly("huddle", "walk");
        UnknownEffect huddle =
                next.getInsufficientEvidence().get(0).getUnknownEffects().get(0);
        assertThat(huddle.getReason()).isEqualTo(Unquantified.NOT_COMPARABLE);
        assertThat(huddle.getBearsOn()).containsExactly(VOICE);
        assertThat(next.findNeed(VOICE))
                .hasValueSatisfying(need -> assertThat(need.getValue()).isCloseTo(1 / 3.0, ROUNDING));
        UnknownEffect walk =
                next.getInsufficientEvidence().get(1).getUnknownEffects().get(0);
        assertThat(walk.getReason()).isEqualTo(Unquantified.NOT_MEASURED);
        assertThat(walk.getStatement().getReason()).isEqualTo("It bears on it.");
    }

    @Test
    void aRankedInterventionSaysWhichOfItsEffectsAreNotInTheScore() {
        InterventionCatalog catalog = SmallCatalogs.of(
                List.of(evidence("large", EvidenceGrade.A, 0.5)),
                List.of(intervention("listen", on("own:trust", "large"), on("own:voice"))));
        Recommendations next = RECOMMENDER.withCatalog(catalog).recommend(PROFILE);
        assertThat(next.getInsufficientEvidence()).isEmpty();
        assertThat(next.getRecommendations().get(0).getUnknownEffects())
                .singleElement()
                .satisfies(unknown -> assertThat(unknown.getBearsOn()).containsExactly(VOICE));
    }

    @Test
    void whatPlaysNoPartIsListedWithItsReason() {
        CultureProfile profile = SmallProfiles.of(
                score("own:trust", 5, 2),
                withheld("own:voice"),
                score("own:pace", 8, 1.5),
                score("own:calm", 4, 1),
                score("own:even", 4, 0),
                score("own:small", 4, 1),
                score("own:ward", NORTH, 4, Statistic.of(1)));
        Recommendations next = RECOMMENDER
                .withWeights(Map.of(ConstructId.parse("own:small"), 0.0))
                .recommend(profile);
        assertThat(next.getNotConsidered())
                .containsExactly(
                        NotConsidered.of("own:voice", Reason.WITHHELD),
                        NotConsidered.of("own:even", Reason.NO_SPREAD),
                        NotConsidered.of("own:small", Reason.NO_WEIGHT),
                        NotConsidered.of("own:ward", Reason.NO_SCORE),
                        NotConsidered.of("own:pace", Reason.ON_TARGET),
                        NotConsidered.of("own:calm", Reason.NO_INTERVENTION),
                        NotConsidered.of("huddle", Reason.NO_WAY),
                        NotConsidered.of("plan", Reason.NO_WAY),
                        NotConsidered.of("rest", Reason.NO_NEED));
        assertThat(next.getNotConsidered().get(0).toSentence())
                .isEqualTo("own:voice: its score is withheld to protect those who answered.");
    }

    @Test
    void aWithheldScoreGivesNoNeedAndNoContribution() {
        Recommendations next = RECOMMENDER.recommend(SmallProfiles.of(score("own:trust", 5, 2), withheld("own:voice")));
        assertThat(next.getNeeds()).extracting(Need::getConstruct).containsExactly(ConstructId.parse("own:trust"));
        assertThat(next.getRecommendations().get(0).getContributions())
                .extracting(contribution -> contribution.getNeed().getConstruct())
                .doesNotContain(VOICE);
    }

    @Test
    void ifNothingIsBelowItsTargetNothingIsRecommended() {
        Recommendations next = RECOMMENDER.withTarget(4).recommend(PROFILE);
        assertThat(next.getRecommendations()).isEmpty();
        assertThat(next.getRanked()).isZero();
        assertThat(next.getInsufficientEvidence()).isEmpty();
    }

    /** own:trust is acted on by two ways of the same direction: 0.7 of an effect of 0.2, and 0.5 of one of 1/3. */
    @Test
    void aConstructCountsOnceByTheWayThatBringsItMost() {
        Recommendations next = overTwoWays("good", "large");
        assertThat(next.getRecommendations().get(0).getContributions())
                .singleElement()
                .satisfies(only -> assertThat(only.getWay().getFrom()).isEqualTo(ConstructId.parse("far:wide")));
    }

    @Test
    void aConstructCountsOnceInFavourAndOnceAgainst() {
        Recommendations next = overTwoWays("harm", "large");
        assertThat(next.getRecommendations().get(0).getContributions())
                .extracting(contribution -> contribution.getWay().getFrom().toString())
                .containsExactly("far:wide", "far:near");
        assertThat(next.getRecommendations().get(0).getContributions())
                .extracting(contribution -> Math.signum(contribution.getValue()))
                .containsExactly(1.0, -1.0);
    }

    private static Recommendations overTwoWays(String near, String wide) {
        InterventionCatalog catalog = SmallCatalogs.of(
                CATALOG.getEvidence(), List.of(intervention("both", on("far:near", near), on("far:wide", wide))));
        return RECOMMENDER
                .withCatalog(catalog)
                .withCrosswalks(List.of(Crosswalks.of(
                        "far",
                        "own",
                        Crosswalks.link("far:near", "own:trust", 0.7),
                        Crosswalks.link("far:wide", "own:trust", 0.5))))
                .recommend(PROFILE);
    }

    @Test
    void theReasonsAreTheThreeStrongestContributionsHarmAmongThem() {
        InterventionCatalog catalog = SmallCatalogs.of(
                CATALOG.getEvidence(),
                List.of(intervention(
                        "mixed",
                        on("own:a", "large"),
                        on("own:b", "good"),
                        on("own:c", "large"),
                        on("own:d", "harm"))));
        List<String> reasons = RECOMMENDER
                .withCatalog(catalog)
                .recommend(SmallProfiles.of(
                        score("own:a", 5, 2), score("own:b", 7.4, 2), score("own:c", 7, 2), score("own:d", 3, 1)))
                .getRecommendations()
                .get(0)
                .getReasons();
        assertThat(reasons)
                .extracting(reason -> reason.substring(0, 7))
                .containsExactly("A (own)", "C (own)", "D (own)");
    }

    @Test
    void aTargetOfItsOwnGoesBeforeTheOneForAll() {
        Recommendations next = RECOMMENDER
                .withTarget(9)
                .withTargets(List.of(Benchmark.builder()
                        .construct(VOICE)
                        .label("median of 14 trusts")
                        .value(7.0)
                        .build()))
                .recommend(PROFILE);
        assertThat(next.getNeeds()).extracting(Need::getGap).containsExactly(4.0, 0.5, 1.0);
        assertThat(next.getNeeds())
                .extracting(need -> need.getTarget().getLabel())
                .containsExactly("target", "median of 14 trusts", "target");
    }

    @Test
    void theDefaultTargetSaysThatItIsAJudgement() {
        assertThat(RECOMMENDER.recommend(PROFILE).getNeeds())
                .extracting(need -> need.getTarget().getLabel())
                .containsOnly("75% of the range, a judgement");
    }

    @Test
    void aTargetOutsideTheRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECOMMENDER.withTarget(75).recommend(PROFILE))
                .withMessage(
                        "Targets: the target of 'own:trust' is 75.0; it must be on the profile's range, 0.0 to 10.0."
                                + " Maybe it is on another range: convert it first.");
    }

    @Test
    void twoTargetsOfOneConstructAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RECOMMENDER.withTargets(List.of(Benchmark.target(VOICE, 7), Benchmark.target(VOICE, 8))))
                .withMessage("Targets: construct 'own:voice' has two targets; it can have one. Maybe a target and a"
                        + " benchmark were put together: choose one of them.");
    }

    @Test
    void weightsAreDividedByTheirSumOverWhatCounts() {
        Recommendations next = RECOMMENDER.withWeights(Map.of(VOICE, 2.0)).recommend(PROFILE);
        assertThat(next.getNeeds()).extracting(Need::getWeight).containsExactly(0.25, 0.5, 0.25);
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECOMMENDER.withWeights(Map.of(VOICE, -1.0)))
                .withMessage(
                        "Weights: construct 'own:voice' has weight -1.0; it must be from 0 to 1000000. Maybe divide"
                                + " all weights by the largest: only their proportions count.");
    }

    @Test
    void aUnitIsRecommendedForByItsOwnScores() {
        CultureProfile profile = SmallProfiles.of(
                score("own:trust", 8, 2),
                score("own:trust", NORTH, 5, Statistic.of(1)),
                score("own:trust", SOUTH, 6, Statistic.of(1)));
        Recommendations next = RECOMMENDER.atUnit(NORTH).recommend(profile);
        assertThat(next.getUnit()).isEqualTo(NORTH);
        assertThat(next.getNeeds()).extracting(Need::getGap).containsExactly(2.5);
        assertThat(RECOMMENDER.recommend(profile).getUnit()).isEqualTo(TRUST);
    }

    @Test
    void aUnitWithoutASpreadIsHeldAgainstThatOfTheWholeOrganisation() {
        CultureProfile profile = SmallProfiles.of(
                score("own:trust", 6, 2),
                score("own:trust", NORTH, 5, Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE)));
        assertThat(RECOMMENDER.atUnit(NORTH).recommend(profile).getNeeds())
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.getStandardDeviation()).isEqualTo(2);
                    assertThat(need.getStandardDeviationOf()).isEqualTo(TRUST);
                    assertThat(need.getMean()).isEqualTo(5);
                });
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECOMMENDER.atUnit(UnitId.of("west")).recommend(PROFILE))
                .withMessage(
                        "Recommender: unit 'west' is no unit of organisation 'trust'. Maybe the profile is of a wave"
                                + " before the unit was formed, or the code is spelt in another way.");
    }

    @Test
    void aLimitCutsTheListAndSaysHowManyThereWere() {
        Recommendations next = RECOMMENDER.withLimit(1).recommend(PROFILE);
        assertThat(ids(next)).containsExactly("listen");
        assertThat(next.getRanked()).isEqualTo(2);
        assertThat(next.getInsufficientEvidence()).hasSize(2);
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECOMMENDER.withLimit(0))
                .withMessage(
                        "Recommender: the limit is 0; it must be at least 1. Maybe leave it out: then all that can be"
                                + " ranked are listed.");
    }

    @Test
    void aWiderPriorShrinksLess() {
        double narrow = RECOMMENDER
                .withPriorSd(0.1)
                .recommend(PROFILE)
                .find("listen")
                .orElseThrow()
                .getScore();
        double wide = RECOMMENDER
                .withPriorSd(1)
                .recommend(PROFILE)
                .find("listen")
                .orElseThrow()
                .getScore();
        assertThat(narrow).isLessThan(wide);
        assertThat(RECOMMENDER
                        .withPriorSd(1)
                        .recommend(PROFILE)
                        .getAssumptions()
                        .getPriorSd())
                .isEqualTo(1);
    }

    @Test
    void tiesAreInTheOrderOfTheIds() {
        InterventionCatalog catalog = SmallCatalogs.of(
                List.of(evidence("large", EvidenceGrade.A, 0.5)),
                List.of(
                        intervention("walk", on("own:trust", "large")),
                        intervention("listen", on("own:trust", "large"))));
        assertThat(ids(RECOMMENDER.withCatalog(catalog).recommend(PROFILE))).containsExactly("listen", "walk");
    }

    @Test
    void theInterventionTravelsAlongWithItsEvidence() {
        Recommendation listen = RECOMMENDER.recommend(PROFILE).find("listen").orElseThrow();
        assertThat(listen.getIntervention()).isEqualTo(CATALOG.find("listen").orElseThrow());
        assertThat(listen.getEvidence()).extracting(Evidence::getId).containsExactly("good", "large", "weak");
    }

    @Test
    void aFrameworkAndACrosswalkOfOnesOwnReachTheShippedCatalogue() {
        CultureProfile profile = SmallProfiles.of(score("own:crew", 5, 2));
        Recommender recommender = Recommender.standard()
                .withCrosswalks(Crosswalks.and(
                        Frameworks.standard().getCrosswalks(),
                        Crosswalks.of(
                                "own", "clp-current", Crosswalks.link("own:crew", "clp-current:team-work", 0.9))));
        Recommendations next = recommender.recommend(profile);
        Contribution first = next.getRecommendations().get(0).getContributions().get(0);
        assertThat(first.getNeed().getConstruct()).isEqualTo(ConstructId.parse("own:crew"));
        assertThat(first.getWay().getCrosswalks()).containsExactly("clp-2016--clp-current", "own--clp-current");
        assertThat(first.getWay().getStrength()).isEqualTo(0.9);
    }

    @Test
    void theShippedRecommenderRanksWhatHasANumberAndShowsTheRestApart() {
        CultureProfile profile = SmallProfiles.of(
                Frameworks.standard().findFramework("clp-current").orElseThrow().getConstructs().stream()
                        .map(construct -> score(construct.getId().toString(), 6, 2))
                        .toList());
        Recommendations next = Recommender.standard().recommend(profile);
        assertThat(next.getRecommendations()).hasSize(12);
        assertThat(next.getInsufficientEvidence()).hasSize(32);
        assertThat(next.getNotConsidered()).isEmpty();
        assertThat(next.getCatalogId()).isEqualTo("culturekit-standard");
    }

    private static List<String> ids(Recommendations next) {
        return next.getRecommendations().stream()
                .map(Recommendation::getIntervention)
                .map(Intervention::getId)
                .toList();
    }
}
