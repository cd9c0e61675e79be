package io.github.culturekit.catalog;

import static io.github.culturekit.model.arbitrary.Changes.change;
import static io.github.culturekit.model.arbitrary.Changes.list;
import static io.github.culturekit.model.arbitrary.Changes.map;

import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.Need;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.ShrunkEffect;
import io.github.culturekit.catalog.recommend.Way;
import io.github.culturekit.model.arbitrary.CultureArbitraries;
import io.github.culturekit.model.arbitrary.ValueArbitraries;
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
        return CultureArbitraries.standard()
                .withShape(InterventionCatalog.class, CatalogShapes::catalog)
                .withShape(Assumptions.class, CatalogShapes::assumptions)
                .withShape(Way.class, CatalogShapes::way)
                .withShape(ShrunkEffect.class, CatalogShapes::shrunkEffect)
                .withShape(Need.class, CatalogShapes::need)
                .withShape(Contribution.class, CatalogShapes::contribution)
                .withShape(Recommendation.class, CatalogShapes::recommendation)
                .withShape(Recommendations.class, CatalogShapes::recommendations);
    }

    /** Interventions rest on the catalogue's evidence. */
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
                .dacOutcomes(IntStream.range(0, outcomes.size())
                        .mapToObj(i -> ConstructId.of("dac", outcomes.get(i).getName() + i))
                        .toList())
                .basis(basis)
                .build();
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

    /** A need follows from the mean, the target, the spread and the weight. */
    private static void need(Map<String, Object> attributes) {
        Benchmark target = (Benchmark) attributes.get("target");
        double gap = Math.max(0, target.getValue() - number(attributes, "mean"));
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
        attributes.put("need", need);
        attributes.put("effect", effect);
        attributes.put("value", need.getValue() * (way.getShare() * effect.getValue()));
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
