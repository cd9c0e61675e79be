package io.github.culturekit.model.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.jsonldjava.core.JsonLdOptions;
import com.github.jsonldjava.core.JsonLdProcessor;
import com.github.jsonldjava.core.RDFDataset;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads the export with a JSON-LD library, as a vocabulary tool would. */
class SkosTest {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String HOME = "https://culturekit.github.io/framework/";

    private final Frameworks standard = Frameworks.standard();
    private final Set<Triple> triples = triples(Skos.withDefaults().of(standard));

    @Test
    void everyFrameworkIsAConceptSchemeAndEveryConstructAConceptInIt() {
        Set<Triple> expected = new HashSet<>();
        for (Framework framework : standard.getFrameworks()) {
            expected.add(new Triple(HOME + framework.getId(), "a", SKOS + "ConceptScheme"));
            for (Construct construct : framework.getConstructs()) {
                expected.add(new Triple(address(construct), "a", SKOS + "Concept"));
                expected.add(new Triple(address(construct), "inScheme", HOME + framework.getId()));
            }
        }
        assertThat(with("a", "inScheme")).isEqualTo(expected);
    }

    @Test
    void conceptsCarryLabelDefinitionAndNotation() {
        assertThat(triples)
                .contains(new Triple(HOME + "dac/direction", "notation", "dac:direction"))
                .contains(new Triple(HOME + "dac/direction", "prefLabel", label("dac", 0) + "@en"))
                .contains(new Triple(
                        HOME + "dac/direction",
                        "definition",
                        standard.findFramework("dac")
                                        .orElseThrow()
                                        .getConstructs()
                                        .get(0)
                                        .getDefinition()
                                + "@en"));
        assertThat(with("prefLabel").stream().map(Triple::subject).distinct().count())
                .isEqualTo(with("prefLabel").size())
                .isEqualTo(with("a").size());
    }

    @Test
    void linksOfCrosswalksAreMappings() {
        for (Crosswalk crosswalk : standard.getCrosswalks()) {
            for (CrosswalkLink link : crosswalk.getLinks()) {
                String from = HOME + link.getFrom().toString().replace(':', '/');
                String to = HOME + link.getTo().toString().replace(':', '/');
                assertThat(mappings())
                        .as(link.toString())
                        .anyMatch(triple ->
                                triple.subject().equals(from) && triple.object().equals(to)
                                        || triple.subject().equals(to)
                                                && triple.object().equals(from));
            }
        }
    }

    @Test
    void noTwoRelationsContradictOneAnother() {
        Set<Triple> relations = mappings();
        Set<List<String>> pairs = relations.stream()
                .map(triple -> List.of(triple.subject(), triple.object()))
                .collect(Collectors.toSet());
        assertThat(pairs).hasSameSizeAs(relations);
        assertThat(pairs).noneMatch(pair -> pairs.contains(List.of(pair.get(1), pair.get(0))));
        assertThat(pairs).noneMatch(pair -> pair.get(0).equals(pair.get(1)));
    }

    @Test
    void everyRelationLeadsToAConceptOfTheDocument() {
        Set<String> concepts = with("a").stream().map(Triple::subject).collect(Collectors.toSet());
        assertThat(mappings()).isNotEmpty().allMatch(triple -> concepts.contains(triple.object()));
    }

    @Test
    void aPartIsNarrowerAndWhatIsBothBroaderAndRelatedIsBroader() {
        Set<Triple> small = triples(Skos.withDefaults().of(SmallLayers.skos()));
        assertThat(small)
                .contains(new Triple(HOME + "own/part", "broader", HOME + "own/whole"))
                .contains(new Triple(HOME + "own/whole", "topConceptOf", HOME + "own"))
                .contains(new Triple(HOME + "own/whole", "exactMatch", HOME + "other/whole"))
                .contains(new Triple(HOME + "own/step", "broader", HOME + "own/part"))
                .noneMatch(triple -> triple.predicate().startsWith("related"));
        assertThat(small)
                .filteredOn(triple -> triple.predicate().equals("topConceptOf"))
                .extracting(Triple::subject)
                .containsExactlyInAnyOrder(HOME + "own/whole", HOME + "other/whole");
    }

    @Test
    void addressesAndLanguageAreChosen() {
        Frameworks own =
                Frameworks.empty().with(SmallLayers.base().getFrameworks().get(0));
        Set<Triple> welsh = triples(Skos.withDefaults()
                .withBase("https://example.org/culture#")
                .withLanguage("cy")
                .of(own));
        assertThat(welsh).contains(new Triple("https://example.org/culture#own/trust", "prefLabel", "Trust@cy"));
        assertThat(welsh)
                .contains(new Triple(
                        "https://example.org/culture#own/trust",
                        "http://purl.org/dc/terms/source",
                        "Müller, A. (2014). How teams léad"));
    }

    @Test
    void anAddressThatCannotBeOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Skos.withDefaults().withBase("culture"))
                .withMessage("Base 'culture' is not an absolute address that ends in '/' or '#'. Maybe write it like"
                        + " 'https://example.org/culture/'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Skos.withDefaults().withLanguage("English (UK)"))
                .withMessage("Language 'English (UK)' is no language tag. Maybe write it like 'en' or 'en-GB'.");
    }

    @Test
    void theSameFrameworksGiveTheSameText() {
        assertThat(Skos.withDefaults().of(standard))
                .isEqualTo(Skos.withDefaults().of(standard))
                .endsWith("}\n");
    }

    private Set<Triple> mappings() {
        return with("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch", "broader", "related");
    }

    private Set<Triple> with(String... predicates) {
        Set<String> wanted = Set.of(predicates);
        return triples.stream()
                .filter(triple -> wanted.contains(triple.predicate()))
                .collect(Collectors.toSet());
    }

    private String label(String framework, int construct) {
        return standard.findFramework(framework)
                .orElseThrow()
                .getConstructs()
                .get(construct)
                .getLabel();
    }

    private static String address(Construct construct) {
        return HOME + construct.getId().getFramework() + "/" + construct.getId().getName();
    }

    private static Set<Triple> triples(String jsonLd) {
        try {
            Object document = new ObjectMapper().readValue(jsonLd, Map.class);
            RDFDataset dataset = (RDFDataset) JsonLdProcessor.toRDF(document, new JsonLdOptions());
            return dataset.getQuads("@default").stream()
                    .map(quad -> new Triple(
                            quad.getSubject().getValue(),
                            quad.getPredicate().getValue().replace(SKOS, "").replace(RDF + "type", "a"),
                            quad.getObject().getValue()
                                    + (quad.getObject().getLanguage() == null
                                            ? ""
                                            : "@" + quad.getObject().getLanguage())))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Triple(String subject, String predicate, String object) {}
}
