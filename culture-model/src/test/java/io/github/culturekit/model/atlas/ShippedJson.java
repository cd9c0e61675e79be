package io.github.culturekit.model.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data file of any of the modules, as it lies in the checkout.
 *
 * @param file where it lies
 * @param tree what is in it
 */
record ShippedJson(Path file, JsonNode tree) {

    /** The data of all modules, without the JSON Schemas. */
    static List<ShippedJson> all() throws IOException {
        Path project = SharedFiles.project("culture-model").getParent();
        try (Stream<Path> modules = Files.list(project)) {
            return modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(ShippedJson::in)
                    .toList();
        }
    }

    private static Stream<ShippedJson> in(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("json-schema"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> new ShippedJson(file, JsonMapper.shared().readTree(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Calls back with each text and the key that it stands under. */
    void forEachText(BiConsumer<String, String> found) {
        visit("", tree, found);
    }

    private static void visit(String key, JsonNode node, BiConsumer<String, String> found) {
        if (node.isString()) {
            found.accept(key, node.stringValue());
        } else if (node.isObject()) {
            node.properties().forEach(property -> visit(property.getKey(), property.getValue(), found));
        } else {
            node.forEach(element -> visit(key, element, found));
        }
    }
}
