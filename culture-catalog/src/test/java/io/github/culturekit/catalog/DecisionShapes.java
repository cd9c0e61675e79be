package io.github.culturekit.catalog;

import static io.github.culturekit.model.arbitrary.Changes.list;

import io.github.culturekit.catalog.decision.AcceptabilityAnalysis;
import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.ConstructShare;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Effect;
import io.github.culturekit.catalog.decision.EffectReach;
import io.github.culturekit.catalog.decision.Flip;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.decision.RankedOption;
import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.catalog.decision.WeightTier;
import io.github.culturekit.model.arbitrary.ValueArbitraries;
import io.github.culturekit.model.construct.ConstructId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rules across attributes of decisions and rankings that chance would seldom meet. */
final class DecisionShapes {

    private static final int DRAWS = 100;

    private DecisionShapes() {}

    static ValueArbitraries in(ValueArbitraries arbitraries) {
        return arbitraries
                .withShape(WeightOrder.class, DecisionShapes::order)
                .withShape(Decision.class, DecisionShapes::decision)
                .withShape(Flip.class, DecisionShapes::flip)
                .withShape(RankedOption.class, DecisionShapes::option)
                .withShape(UncertainRanking.class, DecisionShapes::ranking);
    }

    /** A construct stands in one tier. */
    private static void order(Map<String, Object> attributes) {
        List<WeightTier> tiers = list(attributes, "tiers");
        attributes.put(
                "tiers",
                IntStream.range(0, tiers.size())
                        .mapToObj(i -> WeightTier.of(ConstructId.of("made-up", "c" + i)))
                        .toList());
    }

    /** Concerns and options differ, and effects and weights speak of concerns. */
    private static void decision(Map<String, Object> attributes) {
        List<Concern> concerns = list(attributes, "concerns");
        List<Concern> distinct = IntStream.range(0, concerns.size())
                .mapToObj(i -> Concern.builder()
                        .copying(concerns.get(i))
                        .construct(ConstructId.of("made-up", "c" + i))
                        .build())
                .toList();
        List<Option> options = list(attributes, "options");
        attributes.put("concerns", distinct);
        attributes.put(
                "options",
                IntStream.range(0, options.size())
                        .mapToObj(i -> about(distinct, options.get(i), i))
                        .toList());
        if (attributes.get("weightOrder") != null) {
            attributes.put("weightOrder", WeightOrder.open());
        }
    }

    private static Option about(List<Concern> concerns, Option any, int place) {
        List<Effect> effects = concerns.isEmpty()
                ? List.of()
                : any.getEffects().stream()
                        .map(effect -> Effect.builder()
                                .size(effect.getSize())
                                .addReach(EffectReach.of(concerns.get(0).getConstruct(), 0.5))
                                .build())
                        .toList();
        return Option.builder().copying(any).id("o" + place).effects(effects).build();
    }

    /** A place or a reason. */
    private static void flip(Map<String, Object> attributes) {
        if (attributes.get("at") == null) {
            attributes.putIfAbsent("never", Flip.Never.NOT_ENOUGH);
        } else {
            attributes.remove("never");
        }
    }

    /** The parts add up to the score, and the places to 1. */
    private static void option(Map<String, Object> attributes) {
        double sum = 0;
        for (ConstructShare part : DecisionShapes.parts(attributes)) {
            sum += part.getValue();
        }
        int places = list(attributes, "acceptability").size();
        List<Double> acceptability = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            acceptability.add(1.0 / places);
        }
        attributes.put("score", sum - (Double) attributes.get("burden"));
        attributes.put("acceptability", acceptability);
    }

    private static List<ConstructShare> parts(Map<String, Object> attributes) {
        return list(attributes, "parts");
    }

    /** Each option of the decision has its entry. */
    private static void ranking(Map<String, Object> attributes) {
        Decision decision = (Decision) attributes.get("decision");
        attributes.put(
                "options",
                AcceptabilityAnalysis.withDefaults()
                        .withDraws(DRAWS)
                        .of(decision)
                        .getOptions());
    }
}
