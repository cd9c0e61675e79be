package io.github.culturekit.catalog;

import static io.github.culturekit.model.arbitrary.Changes.change;
import static io.github.culturekit.model.arbitrary.Changes.list;

import io.github.culturekit.catalog.portfolio.ChosenOption;
import io.github.culturekit.catalog.portfolio.FrontierPoint;
import io.github.culturekit.catalog.portfolio.InformationValue;
import io.github.culturekit.catalog.portfolio.LeftOutOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rules across attributes of the types of {@code portfolio} that chance would seldom meet. */
final class PortfolioShapes {

    private PortfolioShapes() {}

    static void pair(Map<String, Object> attributes) {
        attributes.put("other", attributes.get("option") + "-2");
    }

    /** An intervention is chosen or left out. */
    static void portfolio(Map<String, Object> attributes) {
        change(
                attributes,
                "chosen",
                (ChosenOption one, Integer i) ->
                        ChosenOption.builder().copying(one).option("in-" + i).build());
        change(
                attributes,
                "leftOut",
                (LeftOutOption one, Integer i) ->
                        LeftOutOption.builder().copying(one).option("out-" + i).build());
        attributes.put("unprovenDraws", Math.min((Integer) attributes.get("unprovenDraws"), (Integer)
                attributes.get("draws")));
        attributes.put("atMost", Math.max(number(attributes, "atMost"), number(attributes, "value")));
    }

    /** Whoever pays more gets more. */
    static void frontier(Map<String, Object> attributes) {
        change(
                attributes,
                "points",
                (FrontierPoint one, Integer i) -> FrontierPoint.builder()
                        .copying(one)
                        .cost(i + 1.0)
                        .value(i - 0.5)
                        .build());
    }

    static void information(Map<String, Object> attributes) {
        attributes.put("higher", number(attributes, "value") + 1);
    }

    /** The most valuable comes first, and knowing everything is worth the most. */
    static void informations(Map<String, Object> attributes) {
        List<InformationValue> inputs = new ArrayList<>(list(attributes, "inputs"));
        inputs.sort(Comparator.comparing(InformationValue::getValue).reversed());
        attributes.put("inputs", inputs);
        attributes.put(
                "perfect",
                inputs.stream().mapToDouble(InformationValue::getHigher).max().orElse(0));
    }

    private static double number(Map<String, Object> attributes, String name) {
        return (Double) attributes.get(name);
    }
}
