package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.json.CultureJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Frameworks and crosswalks as a SKOS vocabulary (Miles and Bechhofer, W3C, 2009) in JSON-LD 1.0, for tools that keep
 * thesauri.
 *
 * <p>A framework is a concept scheme and a construct a concept in it, with its label, definition and id as notation; a
 * crosswalk's links are mapping relations. That a construct is part of another is {@code broader}, that it is the same is
 * {@code exactMatch}, and that it builds, hinders or is related to another is {@code related}: SKOS has no word for what
 * causes what, nor for the strength of a link. Where links would contradict one another in SKOS, such as a concept that is
 * both broader and related, only the closest is written. Equal frameworks give equal text. Immutable and thread-safe.
 */
public final class Skos {

    private static final Skos DEFAULTS = new Skos("https://culturekit.github.io/framework/", "en");

    private final String base;
    private final String language;

    private Skos(String base, String language) {
        this.base = base;
        this.language = language;
    }

    /**
     * An export in English with addresses under {@code https://culturekit.github.io/framework/}.
     *
     * @return the export to configure
     */
    public static Skos withDefaults() {
        return DEFAULTS;
    }

    /**
     * Sets what the addresses of frameworks and constructs start with: a framework's is that and its id, a construct's the
     * framework's, a slash and its name.
     *
     * @param address an absolute address that ends in {@code /} or {@code #}
     * @return an export with such addresses
     * @throws IllegalArgumentException if it has another form
     */
    public Skos withBase(String address) {
        if (!address.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"]*[/#]")) {
            throw new IllegalArgumentException("Base '" + address
                    + "' is not an absolute address that ends in '/' or '#'. Maybe write it like"
                    + " 'https://example.org/culture/'.");
        }
        return new Skos(address, language);
    }

    /**
     * Sets the language of labels and definitions.
     *
     * @param tag a language tag, as in {@code en} or {@code cy}
     * @return an export in that language
     * @throws IllegalArgumentException if it is no language tag
     */
    public Skos withLanguage(String tag) {
        if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException(
                    "Language '" + tag + "' is no language tag. Maybe write it like 'en' or 'en-GB'.");
        }
        return new Skos(base, tag);
    }

    /**
     * Exports frameworks and the crosswalks between them.
     *
     * @param frameworks the frameworks, as from {@link Atlas#getFrameworks()}
     * @return a JSON-LD document, two spaces a level, with a line feed at its end
     */
    public String of(Frameworks frameworks) {
        SkosRelations relations = SkosRelations.of(frameworks);
        List<Object> graph = new ArrayList<>();
        for (Framework framework : frameworks.getFrameworks()) {
            graph.add(scheme(framework));
            framework.getConstructs().forEach(construct -> graph.add(concept(construct, relations)));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context());
        document.put("@graph", graph);
        return CultureJson.writePretty(document);
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("owl", "http://www.w3.org/2002/07/owl#");
        context.put("ConceptScheme", "skos:ConceptScheme");
        context.put("Concept", "skos:Concept");
        context.put("prefLabel", Map.of("@id", "skos:prefLabel", "@language", language));
        context.put("definition", Map.of("@id", "skos:definition", "@language", language));
        context.put("notation", "skos:notation");
        context.put("kind", "dct:type");
        context.put("source", "dct:source");
        context.put("version", "owl:versionInfo");
        context.put("inScheme", reference("inScheme"));
        context.put("topConceptOf", reference("topConceptOf"));
        for (SkosRelation relation : SkosRelation.values()) {
            context.put(relation.getTerm(), reference(relation.getTerm()));
        }
        return context;
    }

    private static Map<String, Object> reference(String term) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("@id", "skos:" + term);
        reference.put("@type", "@id");
        return reference;
    }

    private Map<String, Object> scheme(Framework framework) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("@id", base + framework.getId());
        scheme.put("@type", "ConceptScheme");
        scheme.put("notation", framework.getId());
        scheme.put("prefLabel", framework.getLabel());
        scheme.put("definition", framework.getDescription());
        scheme.put("version", framework.getVersion());
        sources(framework.getCitations()).ifPresent(sources -> scheme.put("source", sources));
        return scheme;
    }

    private Map<String, Object> concept(Construct construct, SkosRelations relations) {
        ConstructId id = construct.getId();
        Map<String, Object> concept = new LinkedHashMap<>();
        concept.put("@id", address(id));
        concept.put("@type", "Concept");
        concept.put("notation", id.toString());
        concept.put("prefLabel", construct.getLabel());
        concept.put("definition", construct.getDefinition());
        concept.put("kind", construct.getKind());
        concept.put("inScheme", base + id.getFramework());
        if (relations.isTop(id)) {
            concept.put("topConceptOf", base + id.getFramework());
        }
        sources(construct.getCitations()).ifPresent(sources -> concept.put("source", sources));
        relations
                .from(id)
                .forEach((relation, targets) -> concept.put(
                        relation.getTerm(), targets.stream().map(this::address).toList()));
        return concept;
    }

    private String address(ConstructId id) {
        return base + id.getFramework() + "/" + id.getName();
    }

    private static Optional<List<String>> sources(List<Citation> citations) {
        return Optional.of(citations.stream().map(Skos::source).distinct().toList())
                .filter(sources -> !sources.isEmpty());
    }

    private static String source(Citation citation) {
        StringBuilder source = new StringBuilder();
        if (!citation.getAuthors().isEmpty()) {
            source.append(String.join("; ", citation.getAuthors())).append(' ');
        }
        source.append('(').append(citation.getYear()).append("). ").append(citation.getTitle());
        citation.getSection().ifPresent(section -> source.append(", ").append(section));
        return source.toString();
    }
}
