package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.culturekit.model.value.ModuleTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds for every root type of a module: its schema lies in the jar and is what the types say, shipped files follow
 * it, and they are written as the library writes them, also by a consumer's own Jackson.
 *
 * <p>Root types are found among a module's classes; a module's test extends this. {@code -Dculture.schemas.update=true} rewrites the schemas.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RootTypesContract {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /**
     * Where schemas lie in the jar. The hyphen keeps the folder from being a Java package, which may be in one module
     * only and is closed to others.
     */
    private static final Path SCHEMAS = RESOURCES.resolve("io/github/culturekit/json-schema");

    /** For a module's test. */
    protected RootTypesContract() {}

    /** Any class of the module; root types are looked for beside it. */
    protected abstract Class<?> classOfTheModule();

    /** Valid values of root types, beside those in shipped files. */
    protected abstract List<Object> samples();

    /** The schemas of types whose JSON form the generator cannot see. */
    protected Map<Class<?>, Map<String, Object>> ownForms() {
        return Map.of();
    }

    @BeforeAll
    void updateSchemasIfAsked() throws IOException {
        if (Boolean.getBoolean("culture.schemas.update")) {
            Files.createDirectories(SCHEMAS);
            for (RootType root : roots()) {
                Files.writeString(SCHEMAS.resolve(root.schemaFile()), generated(root));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> theSchemaInTheJarIsWhatTheTypesSay() {
        return roots().stream()
                .map(root -> dynamicTest(root.name(), () -> {
                    String schema = generated(root);
                    Path file = SCHEMAS.resolve(root.schemaFile());
                    assertThat(file)
                            .as("run with -Dculture.schemas.update=true to write it")
                            .exists();
                    assertThat(Files.readString(file))
                            .as("run with -Dculture.schemas.update=true to rewrite it")
                            .isEqualTo(schema);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaIsItselfValid() {
        Schema metaSchema = registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return roots().stream()
                .map(root -> dynamicTest(
                        root.name(),
                        () -> assertThat(metaSchema.validate(text(root), InputFormat.JSON))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> documentsFollowTheSchema() throws IOException {
        return documents().stream()
                .map(document -> dynamicTest(
                        document.name(),
                        () -> assertThat(schema(document.root()).validate(document.json(), InputFormat.JSON))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesAnUnknownKeyAnywhere() throws IOException {
        return documents().stream()
                .map(document -> dynamicTest(document.name(), () -> {
                    List<ObjectNode> objects = new ArrayList<>();
                    JsonNode tree = JsonMapper.shared().readTree(document.json());
                    valueObjects(tree, objects);
                    assertThat(objects).isNotEmpty();
                    ObjectNode deepest = objects.get(objects.size() - 1);
                    deepest.put("surprise", 1);
                    assertThat(schema(document.root()).validate(tree.toString(), InputFormat.JSON))
                            .isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> documentsAreReadAndWrittenAsTheyStand() throws IOException {
        return documents().stream()
                .map(document -> dynamicTest(document.name(), () -> {
                    Object value =
                            CultureJson.read(document.json(), document.root().type());
                    String written = CultureJson.writePretty(value);
                    assertThat(CultureJson.read(written, document.root().type()))
                            .isEqualTo(value);
                    assertThat(KeyOrder.flat(written)).isEqualTo(KeyOrder.flat(document.json()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aConsumersOwnMapperReadsAndWritesThem() throws IOException {
        ObjectMapper jackson2 = new ObjectMapper();
        JsonMapper jackson3 = JsonMapper.builder().build();
        return documents().stream()
                .map(document -> dynamicTest(document.name(), () -> {
                    Class<?> type = document.root().type();
                    Object value = CultureJson.read(document.json(), type);
                    assertThat((Object) jackson2.readValue(document.json(), type))
                            .isEqualTo(value);
                    assertThat((Object) jackson3.readValue(document.json(), type))
                            .isEqualTo(value);
                    assertThat(jackson2.writeValueAsString(value)).isEqualTo(CultureJson.write(value));
                    assertThat(jackson3.writeValueAsString(value)).isEqualTo(CultureJson.write(value));
                }));
    }

    private List<RootType> roots() {
        return ModuleTypes.of(classOfTheModule()).roots().stream()
                .map(RootType::of)
                .toList();
    }

    private String generated(RootType root) {
        return CultureJson.writePretty(SchemaGenerator.schema(root, ownForms()));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().locale(Locale.ROOT).build()));
    }

    private static Schema schema(RootType root) throws IOException {
        return registry().getSchema(text(root), InputFormat.JSON);
    }

    private static String text(RootType root) throws IOException {
        return Files.readString(SCHEMAS.resolve(root.schemaFile()));
    }

    /** Objects that stand for a value type; those of maps take any key. */
    private static void valueObjects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object && (object.has("id") || object.has("title") || object.has("$schema"))) {
            found.add(object);
        }
        node.forEach(child -> valueObjects(child, found));
    }

    private List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (RootType root : roots()) {
            for (Path file : shippedFiles(root)) {
                documents.add(new Document(root, file.getFileName().toString(), Files.readString(file)));
            }
            for (Object sample : samples()) {
                if (root.type().isInstance(sample)) {
                    documents.add(new Document(root, "sample " + root.name(), CultureJson.writePretty(sample)));
                }
            }
        }
        assertThat(documents).extracting(Document::root).containsAll(roots());
        return documents;
    }

    private static List<Path> shippedFiles(RootType root) throws IOException {
        if (Files.notExists(RESOURCES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("." + root.name() + ".json"))
                    .sorted()
                    .toList();
        }
    }

    private record Document(RootType root, String name, String json) {}
}
