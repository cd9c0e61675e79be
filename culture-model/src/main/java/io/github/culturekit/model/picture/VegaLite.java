package io.github.culturekit.model.picture;

import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A Vega-Lite specification under construction, and how it is written. */
final class VegaLite {

    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

    private static final Lettering LABEL = Lettering.regular(11);
    private static final double MOST_LABEL = 260;
    private static final int LABEL_GAP = 8;

    private VegaLite() {}

    static ObjectNode specification(String title, String description) {
        ObjectNode specification = JsonNodeFactory.instance.objectNode();
        specification.put("$schema", SCHEMA);
        specification.put("title", title);
        specification.put("description", description);
        return specification;
    }

    /** Reads a fixed part of a specification, so that it can be written as the JSON that it is. */
    static ObjectNode parse(String json) {
        return (ObjectNode) Lazy.MAPPER.readTree(json);
    }

    /** A label as deep as it stands: wide spaces behind a joiner without width, since Vega strips spaces that come first. */
    static String indented(RowHeads.Head head) {
        return head.depth() == 0 ? head.label() : "\u2060" + "\u2003".repeat(head.depth()) + head.label();
    }

    /** How far left of the plot such labels start, in whole pixels. */
    static long labelWidth(Stream<RowHeads.Head> heads) {
        double widest =
                heads.mapToDouble(head -> LABEL.width(indented(head))).max().orElse(0);
        return Math.round(Math.min(MOST_LABEL, widest)) + LABEL_GAP;
    }

    static String write(ObjectNode specification) {
        return Lazy.MAPPER.writer().with(Lazy.PRINTER).writeValueAsString(specification) + "\n";
    }

    private static final class Lazy {
        /** The JDK's own way to write a double has changed between its versions; Jackson's is the same on all. */
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();

        static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
