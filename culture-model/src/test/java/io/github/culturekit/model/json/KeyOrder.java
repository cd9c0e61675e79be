package io.github.culturekit.model.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document as a flat list of paths and values, in their order; 1 and 1.0 are the same number. */
final class KeyOrder {

    private KeyOrder() {}

    static List<String> flat(String json) {
        List<String> lines = new ArrayList<>();
        flatten("", JsonMapper.shared().readTree(json), lines);
        return lines;
    }

    private static void flatten(String path, JsonNode node, List<String> lines) {
        if (node.isObject()) {
            node.properties().forEach(entry -> flatten(path + "." + entry.getKey(), entry.getValue(), lines));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), lines);
            }
        } else {
            lines.add(path + " = " + (node.isNumber() ? String.valueOf(node.asDouble()) : node.toString()));
        }
    }
}
