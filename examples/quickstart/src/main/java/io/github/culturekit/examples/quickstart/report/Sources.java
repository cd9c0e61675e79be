package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.intervention.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The studies and documents that the recommendations set out in full rest on. */
final class Sources {

    private final Recommendations recommendations;

    Sources(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    Optional<Section> toSection() {
        Map<String, List<Citation>> documents = recommendations.getRecommendations().stream()
                .limit(Actions.IN_FULL)
                .flatMap(Sources::citations)
                .distinct()
                .collect(Collectors.groupingBy(Sources::document, TreeMap::new, Collectors.toList()));
        List<Html> entries = documents.values().stream().map(Sources::entry).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "sources",
                        "Sources",
                        Html.element("ul").classed("sources").of(entries)));
    }

    private static Stream<Citation> citations(Recommendation recommendation) {
        return Stream.concat(
                recommendation.getEvidence().stream().map(Evidence::getCitation),
                recommendation.getIntervention().getCitations().stream());
    }

    /** What tells one document from another: its sections are cited together. */
    private static String document(Citation citation) {
        return authors(citation) + " " + citation.getYear() + " " + citation.getTitle();
    }

    private static String authors(Citation citation) {
        return citation.getAuthors().isEmpty()
                ? citation.getPublisher().orElse("Author not stated")
                : Wording.list(citation.getAuthors());
    }

    private static Html entry(List<Citation> sections) {
        Citation citation = sections.get(0);
        Html title = Html.element("cite").of(citation.getTitle());
        Html linked = citation.getUrl()
                .map(url -> Html.element("a").with("href", url).of(title))
                .orElse(title);
        String publisher = citation.getPublisher().map(text -> " " + text + ".").orElse("");
        String parts =
                sections.stream().flatMap(cited -> cited.getSection().stream()).collect(Collectors.joining("; "));
        return Html.element("li")
                .of(
                        Html.text(authors(citation) + " (" + citation.getYear() + "). "),
                        linked,
                        Html.text("." + publisher + (parts.isEmpty() ? "" : " " + parts + ".")));
    }
}
