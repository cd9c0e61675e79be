package io.github.culturekit.catalog.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the recommender, on catalogues that act on f:0 to f:3 and profiles that measure m:0 to m:3 and f:0. */
class RecommenderProperties {

    private static final int TRIES = 150;
    private static final List<String> ACTED_ON = List.of("f:0", "f:1", "f:2", "f:3");
    private static final List<String> MEASURED = List.of("m:0", "m:1", "m:2", "m:3", "f:0");
    private static final List<Crosswalk> CROSSWALKS = List.of(Crosswalks.of(
            "f",
            "m",
            Crosswalks.link("f:0", "m:0", 0.9),
            Crosswalks.link("f:0", "m:1", 0.4),
            Crosswalks.link("f:1", "m:1", 0.8),
            Crosswalks.link("f:1", "m:2", 0.7),
            Crosswalks.link("f:2", "m:2", 0.3),
            Crosswalks.link("f:3", "m:1", 0.5)));

    /** The size of an intervention's effect on each construct that it acts on, with the grade of its evidence. */
    record Plan(SortedMap<String, Double> sizes, EvidenceGrade grade) {}

    @Property(tries = TRIES)
    void contributionsAddUpToTheScoreToTheLastBit(
            @ForAll("plans") List<Plan> plans, @ForAll("profiles") CultureProfile profile) {
        for (Recommendation recommendation : recommend(plans, profile).getRecommendations()) {
            double sum = 0;
            for (Contribution contribution : recommendation.getContributions()) {
                sum += contribution.getNeed().getWeight()
                        * Math.min(
                                contribution.getRoom(),
                                contribution.getWay().getShare()
                                        * contribution.getEffect().getValue());
            }
            assertThat(recommendation.getScore()).isEqualTo(sum);
        }
    }

    /** Harm to a construct without a need is in both, and a way in favour and one against meet at the same gap. */
    @Property(tries = TRIES)
    void theScoreIsTheValueInTheExpectedWorld(
            @ForAll("plans") List<Plan> plans, @ForAll("profiles") CultureProfile profile) {
        Recommender recommender = recommender(catalog(plans));
        Decision decision = recommender.decision(profile);
        List<Recommendation> ranked = recommender.recommend(profile).getRecommendations();
        assertThat(decision.getOptions()).hasSameSizeAs(ranked);
        for (Recommendation recommendation : ranked) {
            int option =
                    decision.findIndex(recommendation.getIntervention().getId()).orElseThrow();
            assertThat(decision.expected().getValue(option)).isCloseTo(recommendation.getScore(), within(1e-12));
        }
    }

    @Property(tries = TRIES)
    void scoresFallAndEveryInterventionIsInOnePlace(
            @ForAll("plans") List<Plan> plans, @ForAll("profiles") CultureProfile profile) {
        Recommendations next = recommend(plans, profile);
        assertThat(next.getRecommendations())
                .extracting(Recommendation::getScore)
                .isSortedAccordingTo(Collections.reverseOrder());
        long setAside = next.getNotConsidered().stream()
                .filter(entry -> !entry.getId().contains(":"))
                .count();
        assertThat(next.getRanked() + next.getInsufficientEvidence().size() + setAside)
                .isEqualTo(plans.size());
    }

    @Property(tries = TRIES)
    void anEffectIsNeverCountedForMoreThanItself(
            @ForAll("plans") List<Plan> plans, @ForAll("profiles") CultureProfile profile) {
        for (Recommendation recommendation : recommend(plans, profile).getRecommendations()) {
            Map<ConstructId, Double> shares = recommendation.getContributions().stream()
                    .collect(Collectors.groupingBy(
                            contribution -> contribution.getWay().getFrom(),
                            Collectors.summingDouble(
                                    contribution -> contribution.getWay().getShare())));
            assertThat(shares.values()).allMatch(share -> share <= 1 + 1e-12);
        }
    }

    @Property(tries = TRIES)
    void aWiderGapNeverLowersTheScoreOfWhatDoesTheConstructNoHarm(
            @ForAll("plans") List<Plan> plans,
            @ForAll("scores") List<Double> means,
            @ForAll @IntRange(max = 4) int which,
            @ForAll @DoubleRange(max = 1) double share) {
        List<Double> lower = new ArrayList<>(means);
        lower.set(which, means.get(which) * share);
        Recommendations before = recommend(plans, profile(means));
        Recommendations after = recommend(plans, profile(lower));
        ConstructId construct = ConstructId.parse(MEASURED.get(which));
        for (Recommendation recommendation : after.getRecommendations()) {
            boolean harmful = recommendation.getContributions().stream()
                    .anyMatch(contribution ->
                            contribution.getNeed().getConstruct().equals(construct) && contribution.getValue() < 0);
            if (!harmful) {
                before.find(recommendation.getIntervention().getId())
                        .ifPresent(old ->
                                assertThat(recommendation.getScore()).isGreaterThanOrEqualTo(old.getScore() - 1e-12));
            }
        }
    }

    @Property(tries = TRIES)
    void aWithheldScoreContributesNothing(
            @ForAll("plans") List<Plan> plans,
            @ForAll("scores") List<Double> means,
            @ForAll @IntRange(max = 4) int which) {
        List<ConstructScore> scores = new ArrayList<>(profile(means).getScores());
        scores.set(which, SmallProfiles.withheld(MEASURED.get(which)));
        ConstructId construct = ConstructId.parse(MEASURED.get(which));
        Recommendations next = recommend(plans, SmallProfiles.of(scores));
        assertThat(next.findNeed(construct)).isEmpty();
        assertThat(next.getRecommendations())
                .flatExtracting(Recommendation::getContributions)
                .extracting(contribution -> contribution.getNeed().getConstruct())
                .doesNotContain(construct);
    }

    @Property(tries = TRIES)
    void theOrderOfTheCatalogueChangesNothing(
            @ForAll("plans") List<Plan> plans, @ForAll("profiles") CultureProfile profile, @ForAll Random random) {
        InterventionCatalog catalog = catalog(plans);
        List<Intervention> interventions = new ArrayList<>(catalog.getInterventions());
        List<Evidence> evidence = new ArrayList<>(catalog.getEvidence());
        Collections.shuffle(interventions, random);
        Collections.shuffle(evidence, random);
        assertThat(recommender(SmallCatalogs.of(evidence, interventions)).recommend(profile))
                .isEqualTo(recommender(catalog).recommend(profile));
    }

    @Property(tries = TRIES)
    void theOrderOfTheProfileChangesNoRank(
            @ForAll("plans") List<Plan> plans, @ForAll("profiles") CultureProfile profile, @ForAll Random random) {
        List<ConstructScore> scores = new ArrayList<>(profile.getScores());
        Collections.shuffle(scores, random);
        assertThat(recommend(plans, SmallProfiles.of(scores)).getRecommendations())
                .isEqualTo(recommend(plans, profile).getRecommendations());
    }

    /** The second does all that the first does, and at least as much of it, and perhaps more good. */
    @Property(tries = TRIES)
    void theDominatedNeverOutranksItsDominator(
            @ForAll("plan") Plan dominated,
            @ForAll("gains") Map<String, Double> gains,
            @ForAll("profiles") CultureProfile profile) {
        SortedMap<String, Double> more = new TreeMap<>(dominated.sizes());
        gains.forEach((construct, gain) -> more.merge(construct, gain, Double::sum));
        Recommendations next = recommend(List.of(new Plan(more, dominated.grade()), dominated), profile);
        next.find("plan-1").ifPresent(lesser -> {
            Recommendation greater = next.find("plan-0").orElseThrow();
            assertThat(greater.getScore()).isGreaterThanOrEqualTo(lesser.getScore() - rounding(greater, lesser));
            if (Math.abs(greater.getScore() - lesser.getScore()) > rounding(greater, lesser)) {
                assertThat(greater.getRank()).isLessThan(lesser.getRank());
            }
        });
    }

    /** Their scores are sums of other terms in another order: each addition may lose half of a last bit of the whole. */
    private static double rounding(Recommendation one, Recommendation other) {
        return Stream.of(one, other)
                .mapToDouble(each -> each.getContributions().size()
                        * Math.ulp(each.getContributions().stream()
                                .mapToDouble(part -> Math.abs(part.getValue()))
                                .sum()))
                .sum();
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return plan().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Plan> plan() {
        Arbitrary<SortedMap<String, Double>> sizes = Arbitraries.maps(
                        Arbitraries.of(ACTED_ON), Arbitraries.doubles().between(-1, 1))
                .ofMinSize(1)
                .map(TreeMap::new);
        return Combinators.combine(sizes, Arbitraries.of(EvidenceGrade.class)).as(Plan::new);
    }

    @Provide
    Arbitrary<Map<String, Double>> gains() {
        return Arbitraries.maps(Arbitraries.of(ACTED_ON), Arbitraries.doubles().between(0, 1));
    }

    @Provide
    Arbitrary<List<Double>> scores() {
        return Arbitraries.doubles().between(0, 10).list().ofSize(MEASURED.size());
    }

    @Provide
    Arbitrary<CultureProfile> profiles() {
        return scores().map(RecommenderProperties::profile);
    }

    private static CultureProfile profile(List<Double> means) {
        return SmallProfiles.of(IntStream.range(0, means.size())
                .mapToObj(i -> SmallProfiles.score(MEASURED.get(i), means.get(i), 1.3 + 0.3 * i))
                .toList());
    }

    private static Recommendations recommend(List<Plan> plans, CultureProfile profile) {
        return recommender(catalog(plans)).recommend(profile);
    }

    private static Recommender recommender(InterventionCatalog catalog) {
        return Recommender.standard().withCatalog(catalog).withCrosswalks(CROSSWALKS);
    }

    private static InterventionCatalog catalog(List<Plan> plans) {
        List<Evidence> evidence = new ArrayList<>();
        List<Intervention> interventions = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            Map<String, String> ids = new HashMap<>();
            for (Map.Entry<String, Double> size : plan.sizes().entrySet()) {
                String id = "study-" + i + "-" + size.getKey().replace(':', '-');
                evidence.add(SmallCatalogs.evidence(id, plan.grade(), size.getValue()));
                ids.put(size.getKey(), id);
            }
            interventions.add(SmallCatalogs.intervention(
                    "plan-" + i,
                    plan.sizes().keySet().stream()
                            .map(construct -> SmallCatalogs.on(construct, ids.get(construct)))
                            .toArray(ConstructEffect[]::new)));
        }
        return SmallCatalogs.of(evidence, interventions);
    }
}
