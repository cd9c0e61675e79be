package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.intervention.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The studies and documents that the recommendations set out in full rest on. */
final class Sources {

    private final Recommendations recommendations;

    Sources(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    Optional<Section> toSection() {
        List<Html> entries = recommendations.getRecommendations().stream()
                .limit(Actions.IN_FULL)
                .flatMap(Sources::citations)
                .distinct()
                .sorted(Comparator.comparing(Sources::authors).thenComparing(Citation::getYear))
                .map(Sources::entry)
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "sources", "Sources", Html.element("ul").classed("sources").of(entries)));
    }

    private static Stream<Citation> citations(Recommendation recommendation) {
        return Stream.concat(
                recommendation.getEvidence().stream().map(Evidence::getCitation),
                recommendation.getIntervention().getCitations().stream());
    }

    private static String authors(Citation citation) {
        return citation.getAuthors().isEmpty()
                ? citation.getPublisher().orElse("Author not stated")
                : Wording.list(citation.getAuthors());
    }

    private static Html entry(Citation citation) {
        Html title = Html.element("cite").of(citation.getTitle());
        Html linked = citation.getUrl()
                .map(url -> Html.element("a").with("href", url).of(title))
                .orElse(title);
        String place = Stream.of(citation.getPublisher(), citation.getSection())
                .flatMap(Optional::stream)
                .map(text -> " " + text + ".")
                .reduce("", String::concat);
        return Html.element("li")
                .of(
                        Html.text(authors(citation) + " (" + citation.getYear() + "). "),
                        linked,
                        Html.text("." + place));
    }
}
