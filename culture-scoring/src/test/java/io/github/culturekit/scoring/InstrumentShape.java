package io.github.culturekit.scoring;

import static io.github.culturekit.model.arbitrary.Changes.change;
import static io.github.culturekit.model.arbitrary.Changes.list;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.scoring.instrument.FollowUp;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.instrument.ScoringRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Items are answered on the instrument's response scales, and scales have its items or, from the second on, the scale before. */
final class InstrumentShape {

    private final List<ResponseScale> responseScales;
    private final List<Item> items;
    private final List<Scale> scales;

    private InstrumentShape(Map<String, Object> attributes) {
        this.responseScales = list(attributes, "responseScales");
        this.items = list(attributes, "items");
        this.scales = list(attributes, "scales");
    }

    static void bringIntoLine(Map<String, Object> attributes) {
        InstrumentShape shape = new InstrumentShape(attributes);
        change(attributes, "items", shape::item);
        change(attributes, "scales", shape::scale);
        ScoringRule rule = (ScoringRule) attributes.get("rule");
        if (shape.items.size() > 1 && rule.getRange() == ReportRange.NATIVE) {
            attributes.put(
                    "rule",
                    ScoringRule.builder()
                            .copying(rule)
                            .range(ReportRange.ZERO_TO_TEN) // items on several scales have no range in common
                            .build());
        }
    }

    private ResponseScale responseScale(int item) {
        return responseScales.get(item % responseScales.size());
    }

    private Item item(Item any, int i) {
        ResponseScale scale = responseScale(i);
        List<Integer> codes = scale.getCodes();
        int last = codes.size() - 1;
        Map<Integer, Double> scores = rising(any.getOptionScores().values(), codes);
        boolean favours =
                !any.getFavourable().isEmpty() || !any.getUnfavourable().isEmpty();
        return Item.builder()
                .copying(any)
                .responseScale(scale.getId())
                .notApplicable(IntStream.rangeClosed(1, any.getNotApplicable().size())
                        .mapToObj(beyond -> scale.getMaximum() + beyond)
                        .toList())
                .optionScores(scores)
                .favourable(favours ? List.of(codes.get(last)) : List.of())
                .unfavourable(favours ? List.of(codes.get(0)) : List.of())
                .followUp(followUp(any, i, scores.isEmpty() ? scale.getMinimum() : scores.get(codes.get(0))))
                .build();
    }

    /** The lowest score for the first code, and higher ones for the last; either both have one or none has. */
    private static Map<Integer, Double> rising(Collection<Double> any, List<Integer> codes) {
        Map<Integer, Double> scores = new TreeMap<>();
        any.stream().min(Double::compare).ifPresent(lowest -> {
            scores.put(codes.get(0), lowest);
            scores.put(codes.get(codes.size() - 1), lowest + any.size());
        });
        return scores;
    }

    /** The item after, if there is another, is the filter question. */
    private FollowUp followUp(Item any, int i, double score) {
        int filter = (i + 1) % items.size();
        Optional<FollowUp> rule = any.getFollowUp();
        if (rule.isEmpty() || filter == i) {
            return null;
        }
        return FollowUp.builder()
                .copying(rule.get())
                .item(items.get(filter).getId())
                .scores(Map.of(responseScale(filter).getMinimum(), score))
                .build();
    }

    private Scale scale(Scale any, int i) {
        boolean ofScales = i > 0 && !any.getSubScales().isEmpty();
        String member = ofScales
                ? scales.get(i - 1).getId()
                : items.get(i % items.size()).getId();
        Map<String, Double> weights = new TreeMap<>();
        any.getWeights().values().forEach(weight -> weights.put(member, weight));
        return Scale.builder()
                .copying(any)
                .constructs(IntStream.range(0, any.getConstructs().size())
                        .mapToObj(j -> ConstructId.of("made-up", i + "-" + j))
                        .toList())
                .items(ofScales ? List.of() : List.of(member))
                .subScales(ofScales ? List.of(member) : List.of())
                .weights(weights)
                .minimumAnswered(any.getMinimumAnswered().isPresent() ? 1 : null)
                .build();
    }
}
