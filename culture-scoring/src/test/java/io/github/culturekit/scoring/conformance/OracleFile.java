package io.github.culturekit.scoring.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of numbers that another tool computed: what from, how, how closely to agree, and the numbers. */
final class OracleFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path path;
    private final Path dataFolder;
    private final JsonNode root;

    private OracleFile(Path path, Path dataFolder, JsonNode root) {
        this.path = path;
        this.dataFolder = dataFolder;
        this.root = root;
    }

    static OracleFile read(Path path, Path dataFolder) {
        return new OracleFile(path, dataFolder, MAPPER.readTree(path.toFile()));
    }

    /** The file's name without its ending. */
    String name() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }

    String family() {
        return root.path("family").asString("");
    }

    JsonNode option(String name) {
        return root.path("options").path(name);
    }

    /** An option that is a number; empty where it is null or absent. */
    Optional<Double> number(String option) {
        return Optional.of(option(option)).filter(JsonNode::isNumber).map(JsonNode::asDouble);
    }

    /** An option that is a list, or one value in its place. */
    List<JsonNode> list(String option) {
        return elements(option(option));
    }

    /** The columns of the data set that matter. */
    List<String> columns() {
        return elements(dataset("columns")).stream().map(JsonNode::asString).toList();
    }

    /** The column that tells the groups apart. */
    String groupColumn() {
        return dataset("group_column").asString("");
    }

    /** What else is to be known. */
    List<String> notes() {
        return elements(root.path("notes")).stream().map(JsonNode::asString).toList();
    }

    Optional<String> filter() {
        return Optional.of(dataset("filter")).filter(JsonNode::isString).map(JsonNode::asString);
    }

    Optional<Integer> rowsUsed() {
        return Optional.of(dataset("rows_used")).filter(JsonNode::isNumber).map(JsonNode::asInt);
    }

    /** The fingerprint that the data file must have. */
    String sha256() {
        return dataset("sha256").asString("");
    }

    /** The data file. */
    Path dataPath() {
        String file = dataset("file").asString("");
        return dataFolder.resolve(file.startsWith("data/") ? file.substring("data/".length()) : file);
    }

    /** The oracles in the same folder, this one among them. */
    List<OracleFile> siblings() {
        try {
            return new OracleFolders(path.getParent(), dataFolder).files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that the numbers were computed from. */
    OracleData data() {
        return OracleData.read(this);
    }

    Tolerance tolerance(String kind) {
        return Tolerance.of(root.path("tolerance"), kind);
    }

    /** What the file says of its tolerances in words. */
    String toleranceNote() {
        return root.path("tolerance").path("note").asString("");
    }

    JsonNode expected() {
        return root.path("expected");
    }

    @Override
    public String toString() {
        return name();
    }

    private JsonNode dataset(String key) {
        return root.path("dataset").path(key);
    }

    /** The elements of a list, or one value in its place. */
    static List<JsonNode> elements(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).toList();
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }
}
