package io.github.culturekit.scoring;

import static io.github.culturekit.model.arbitrary.Changes.list;
import static io.github.culturekit.model.arbitrary.Changes.map;

import io.github.culturekit.model.arbitrary.Changes;
import io.github.culturekit.model.arbitrary.CultureArbitraries;
import io.github.culturekit.model.arbitrary.ValueArbitraries;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The rules across attributes of scoring's types that chance would seldom meet. */
final class ScoringShapes {

    private ScoringShapes() {}

    static ValueArbitraries arbitraries() {
        return CultureArbitraries.standard()
                .withShape(ResponseScale.class, ScoringShapes::responseScale)
                .withShape(Item.class, ScoringShapes::item)
                .withShape(Scale.class, ScoringShapes::scale)
                .withShape(Instrument.class, InstrumentShape::bringIntoLine);
    }

    /** Two to seven options in steps of one to three; labels, unused codes and thresholds lie on them. */
    private static void responseScale(Map<String, Object> attributes) {
        int minimum = (Integer) attributes.get("minimum") % 100;
        int step = (Integer) attributes.get("step") % 3 + 1;
        int options = 2 + Math.floorMod((Integer) attributes.get("maximum"), 6);
        List<Integer> codes = IntStream.range(0, options)
                .mapToObj(option -> minimum + step * option)
                .toList();
        int unused = Math.min(list(attributes, "unusedCodes").size(), options - 2);
        List<String> labels = new ArrayList<>(
                Changes.<Integer, String>map(attributes, "labels").values());
        Map<Integer, String> labelled = new TreeMap<>();
        for (int i = 0; i < Math.min(labels.size(), options - unused); i++) {
            int code = i == 0 ? minimum : codes.get(unused + i);
            labelled.put(code, labels.get(i) + code);
        }
        boolean favours = attributes.get("favourableFrom") != null;
        attributes.put("minimum", minimum);
        attributes.put("maximum", codes.get(options - 1));
        attributes.put("step", step);
        attributes.put("unusedCodes", codes.subList(1, 1 + unused));
        attributes.put("labels", labelled);
        attributes.put("favourableFrom", favours ? codes.get(options - 1) : null);
        attributes.put("unfavourableTo", favours ? minimum : null);
    }

    /** Scores of options number two at least and say the direction themselves. */
    private static void item(Map<String, Object> attributes) {
        if (map(attributes, "optionScores").size() == 1) {
            attributes.put("optionScores", Map.of());
        }
        if (!map(attributes, "optionScores").isEmpty()) {
            attributes.put("reversed", false);
        }
    }

    /** A scale has items or sub-scales, and weighs and needs no others. */
    private static void scale(Map<String, Object> attributes) {
        List<String> subScales = list(attributes, "subScales");
        if (!subScales.isEmpty()) {
            attributes.put("items", List.of());
        } else if (list(attributes, "items").isEmpty()) {
            attributes.put("items", List.of("made-up"));
        }
        List<String> members = list(attributes, subScales.isEmpty() ? "items" : "subScales");
        List<Double> any = new ArrayList<>(
                Changes.<String, Double>map(attributes, "weights").values());
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < Math.min(any.size(), members.size()); i++) {
            weights.put(members.get(i), any.get(i));
        }
        attributes.put("weights", weights);
        if (attributes.get("minimumAnswered") instanceof Integer minimum) {
            attributes.put("minimumAnswered", minimum % members.size() + 1);
        }
    }
}
