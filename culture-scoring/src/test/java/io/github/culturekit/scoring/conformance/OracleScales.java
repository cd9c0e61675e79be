package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a scale of a data set is made of, for oracles that name only the scale: another oracle of the same data set says it among
 * its options, or else the page that describes the data sets does.
 */
final class OracleScales {

    private static final String DESCRIPTION = "README.md";
    private static final String NOT_APPLICABLE = "(\\d+) = not applicable";

    /** A scale, and the codes that are no answers to its items. */
    record Described(ScaleKey key, List<Integer> notApplicable) {}

    private OracleScales() {}

    static Optional<Described> find(OracleFile file, String scale, OracleData data) {
        return file.siblings().stream()
                .filter(other -> other.dataPath().equals(file.dataPath()))
                .flatMap(other -> inOptions(other, scale).stream())
                .findFirst()
                .or(() -> inDescription(file.dataPath(), scale, data));
    }

    private static Optional<Described> inOptions(OracleFile file, String scale) {
        JsonNode options = file.option("scales").path(scale);
        if (!options.path("min_answered").isNumber()) {
            return Optional.empty();
        }
        List<String> reversed = texts(options.path("reversed"));
        return Optional.of(new Described(
                new ScaleKey(
                        scale,
                        texts(options.path("items")),
                        reversed,
                        options.path("min").asInt(),
                        options.path("max").asInt(),
                        Optional.empty(),
                        options.path("min_answered").asInt()),
                file.list("na_code").stream().map(JsonNode::asInt).toList()));
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList();
    }

    /** As in {@code | synth_a.csv | ... TRUST q01-05 (q03 reversed), ... 9 = not applicable}; half of the items must be answered. */
    private static Optional<Described> inDescription(Path dataPath, String scale, OracleData data) {
        String line = line(dataPath);
        Matcher items = Pattern.compile("\\b" + scale + " ([a-zA-Z_]+)(\\d+)-(\\d+)(?: \\((\\w+) reversed\\))?")
                .matcher(line);
        if (!items.find()) {
            return Optional.empty();
        }
        String format = "%s%0" + items.group(2).length() + "d";
        List<String> names = IntStream.rangeClosed(Integer.parseInt(items.group(2)), Integer.parseInt(items.group(3)))
                .mapToObj(number -> String.format(Locale.ROOT, format, items.group(1), number))
                .toList();
        Matcher code = Pattern.compile(NOT_APPLICABLE).matcher(line);
        List<Integer> notApplicable = code.find() ? List.of(Integer.valueOf(code.group(1))) : List.of();
        int[] codes = names.stream()
                .flatMap(name -> data.column(name).stream().flatMap(Optional::stream))
                .mapToInt(Integer::parseInt)
                .filter(answer -> !notApplicable.contains(answer))
                .sorted()
                .toArray();
        return Optional.of(new Described(
                new ScaleKey(
                        scale,
                        names,
                        Optional.ofNullable(items.group(4)).map(List::of).orElse(List.of()),
                        codes[0],
                        codes[codes.length - 1],
                        Optional.empty(),
                        (names.size() + 1) / 2),
                notApplicable));
    }

    private static String line(Path dataPath) {
        Path description = dataPath.resolveSibling(DESCRIPTION);
        if (!Files.isRegularFile(description)) {
            return "";
        }
        try {
            return Files.readAllLines(description).stream()
                    .filter(line -> line.contains(dataPath.getFileName().toString() + " "))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
