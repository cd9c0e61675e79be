package io.github.culturekit.catalog;

import static io.github.culturekit.model.arbitrary.Changes.change;
import static io.github.culturekit.model.arbitrary.Changes.list;
import static io.github.culturekit.model.arbitrary.Changes.map;

import io.github.culturekit.catalog.portfolio.Frontier;
import io.github.culturekit.catalog.portfolio.InformationValue;
import io.github.culturekit.catalog.portfolio.InformationValues;
import io.github.culturekit.catalog.portfolio.OptionPair;
import io.github.culturekit.catalog.portfolio.Portfolio;
import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.MeanEstimate;
import io.github.culturekit.catalog.recommend.Need;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.ShrunkEffect;
import io.github.culturekit.catalog.recommend.Way;
import io.github.culturekit.catalog.roadmap.Roadmap;
import io.github.culturekit.catalog.roadmap.RoadmapShapes;
import io.github.culturekit.model.arbitrary.CultureArbitraries;
import io.github.culturekit.model.arbitrary.ValueArbitraries;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.atlas.EntrySort;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.profile.Benchmark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The rules across attributes of the catalogue's types that chance would seldom meet. */
final class CatalogShapes {

    private CatalogShapes() {}

    static ValueArbitraries arbitraries() {
        return DecisionShapes.in(CultureArbitraries.standard())
                .withShape(InterventionCatalog.class, CatalogShapes::catalog)
                .withShape(InterventionExtension.class, CatalogShapes::extension)
                .withShape(CatalogLayer.class, CatalogShapes::layer)
                .withShape(Roadmap.class, RoadmapShapes::roadmap)
                .withShape(Assumptions.class, CatalogShapes::assumptions)
                .withShape(Way.class, CatalogShapes::way)
                .withShape(ShrunkEffect.class, CatalogShapes::shrunkEffect)
                .withShape(MeanEstimate.class, CatalogShapes::estimate)
                .withShape(Need.class, CatalogShapes::need)
                .withShape(Contribution.class, CatalogShapes::contribution)
                .withShape(Recommendation.class, CatalogShapes::recommendation)
                .withShape(Recommendations.class, CatalogShapes::recommendations)
                .withShape(OptionPair.class, PortfolioShapes::pair)
                .withShape(Portfolio.class, PortfolioShapes::portfolio)
                .withShape(Frontier.class, PortfolioShapes::frontier)
                .withShape(InformationValue.class, PortfolioShapes::information)
                .withShape(InformationValues.class, PortfolioShapes::informations);
    }

    /** Interventions rest on the catalogue's evidence, and none requires another. */
    private static void catalog(Map<String, Object> attributes) {
        List<Evidence> evidence = list(attributes, "evidence");
        change(attributes, "interventions", (Intervention any, Integer i) -> restingOn(evidence, any));
    }

    private static Intervention restingOn(List<Evidence> evidence, Intervention any) {
        List<EffectReference> effects = evidence.stream()
                .flatMap(
                        one -> one.getEffects().stream().map(effect -> EffectReference.of(one.getId(), effect.getId())))
                .toList();
        List<String> ids = any.getEvidence().isEmpty()
                ? List.of()
                : evidence.stream().map(Evidence::getId).toList();
        Map<InterventionFacet, Basis> basis = new TreeMap<>(any.getBasis());
        if (ids.isEmpty()) {
            basis.remove(InterventionFacet.EVIDENCE);
        }
        basis.remove(InterventionFacet.REQUIRES);
        List<ConstructId> outcomes = any.getDacOutcomes();
        return Intervention.builder()
                .copying(any)
                .actsOn(any.getActsOn().stream()
                        .map(on -> on.getEffects().isEmpty()
                                ? on
                                : ConstructEffect.builder()
                                        .copying(on)
                                        .effects(effects)
                                        .build())
                        .toList())
                .evidence(ids)
                .requires(List.of())
                .dacOutcomes(IntStream.range(0, outcomes.size())
                        .mapToObj(i -> ConstructId.of("dac", outcomes.get(i).getName() + i))
                        .toList())
                .basis(basis)
                .build();
    }

    /** What is added has a basis, and something is added. */
    private static void extension(Map<String, Object> attributes) {
        List<InterventionFacet> facets = List.of(
                InterventionFacet.ACTS_ON,
                InterventionFacet.CAUTIONS,
                InterventionFacet.EVIDENCE,
                InterventionFacet.PREREQUISITES,
                InterventionFacet.REQUIRES);
        if (facets.stream().allMatch(facet -> list(attributes, facet.getKey()).isEmpty())) {
            attributes.put("cautions", List.of("Mind the rain."));
        }
        Map<InterventionFacet, Basis> basis = new TreeMap<>();
        facets.stream()
                .filter(facet -> !list(attributes, facet.getKey()).isEmpty())
                .forEach(facet -> basis.put(facet, Basis.values()[basis.size() % Basis.values().length]));
        attributes.put("basis", basis);
    }

    /** A layer overrides what it brings, and retires what it does not. */
    private static void layer(Map<String, Object> attributes) {
        List<Evidence> evidence = list(attributes, "evidence");
        List<CatalogOverride> overrides = list(attributes, "overrides");
        attributes.put(
                "overrides",
                IntStream.range(0, Math.min(evidence.size(), overrides.size()))
                        .mapToObj(i -> CatalogOverride.builder()
                                .copying(overrides.get(i))
                                .entry(EntryId.of(
                                        EntrySort.EVIDENCE, evidence.get(i).getId()))
                                .build())
                        .toList());
        change(
                attributes,
                "retirements",
                (CatalogRetirement any, Integer i) -> CatalogRetirement.builder()
                        .copying(any)
                        .entry(EntryId.of(EntrySort.INTERVENTION, "made-up-and-retired-" + i))
                        .build());
    }

    /** Every grade has a variance. */
    private static void assumptions(Map<String, Object> attributes) {
        Map<EvidenceGrade, Double> variances = new TreeMap<>(map(attributes, "gradeVariances"));
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            variances.putIfAbsent(grade, 0.1 * grade.ordinal());
        }
        attributes.put("gradeVariances", variances);
    }

    /** A crosswalk leads from each construct to the next, and the share is at most the strength. */
    private static void way(Map<String, Object> attributes) {
        List<String> crosswalks = new ArrayList<>(list(attributes, "crosswalks"));
        int steps = list(attributes, "constructs").size() - 1;
        while (crosswalks.size() < steps) {
            crosswalks.add("made-up");
        }
        attributes.put("crosswalks", crosswalks.subList(0, steps));
        attributes.put("share", Math.min(number(attributes, "share"), number(attributes, "strength")));
    }

    private static void shrunkEffect(Map<String, Object> attributes) {
        attributes.put("value", number(attributes, "shrinkage") * number(attributes, "raw"));
    }

    /** A mean is shrunk towards a centre, or not at all. */
    private static void estimate(Map<String, Object> attributes) {
        double published = number(attributes, "published");
        double reliability = number(attributes, "reliability");
        if (attributes.get("notShrunk") == null) {
            attributes.put("units", 3);
            attributes.put("centre", 5.0);
            attributes.put("spreadOfUnits", 0.5);
            attributes.put("value", reliability * published + (1 - reliability) * 5.0);
        } else {
            attributes.remove("units");
            attributes.remove("centre");
            attributes.remove("spreadOfUnits");
            attributes.put("value", published);
        }
    }

    /** A need follows from the mean, the target, the spread and the weight. */
    private static void need(Map<String, Object> attributes) {
        Benchmark target = (Benchmark) attributes.get("target");
        MeanEstimate estimate = (MeanEstimate) attributes.get("estimate");
        double gap = Math.max(0, target.getValue() - estimate.getValue());
        attributes.put("construct", target.getConstruct());
        attributes.put("gap", gap);
        attributes.put("value", number(attributes, "weight") * (gap / number(attributes, "standardDeviation")));
    }

    /** The way leads from the effect to the need. */
    private static void contribution(Map<String, Object> attributes) {
        Way way = (Way) attributes.get("way");
        Need any = (Need) attributes.get("need");
        Need need = Need.builder()
                .copying(any)
                .construct(way.getTo())
                .target(Benchmark.builder()
                        .copying(any.getTarget())
                        .construct(way.getTo())
                        .build())
                .build();
        ShrunkEffect effect = ShrunkEffect.builder()
                .copying((ShrunkEffect) attributes.get("effect"))
                .construct(way.getFrom())
                .build();
        double room = need.getStandardisedGap() + number(attributes, "room");
        double relevance = way.getShare() * effect.getValue() * number(attributes, "fit");
        attributes.put("need", need);
        attributes.put("effect", effect);
        attributes.put("room", room);
        attributes.put("value", need.getWeight() * Math.min(room, relevance));
    }

    private static void recommendation(Map<String, Object> attributes) {
        List<Contribution> contributions = list(attributes, "contributions");
        double sum = 0;
        for (Contribution contribution : contributions) {
            sum += contribution.getValue();
        }
        attributes.put("score", sum);
    }

    /** The best comes first, and no fewer were ranked than are listed. */
    private static void recommendations(Map<String, Object> attributes) {
        List<Recommendation> best = new ArrayList<>(list(attributes, "recommendations"));
        best.sort(Comparator.comparing(Recommendation::getScore).reversed());
        attributes.put("recommendations", best);
        change(
                attributes,
                "recommendations",
                (Recommendation one, Integer i) ->
                        Recommendation.builder().copying(one).rank(i + 1).build());
        attributes.put("ranked", Math.max((Integer) attributes.get("ranked"), best.size()));
    }

    private static double number(Map<String, Object> attributes, String name) {
        return (Double) attributes.get(name);
    }
}
