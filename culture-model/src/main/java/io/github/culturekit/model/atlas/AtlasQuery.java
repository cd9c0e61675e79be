package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to look for in an {@link Atlas}: words, and conditions that all hold.
 *
 * <p>Words and documents are compared without regard to accents and case. Immutable and thread-safe.
 */
public final class AtlasQuery {

    private static final AtlasQuery EVERYTHING = new AtlasQuery("", entry -> true);

    private final String words;
    private final Predicate<AtlasEntry<?>> condition;

    private AtlasQuery(String words, Predicate<AtlasEntry<?>> condition) {
        this.words = words;
        this.condition = condition;
    }

    /**
     * Looks for every entry, to be narrowed by conditions.
     *
     * @return the query
     */
    public static AtlasQuery everything() {
        return EVERYTHING;
    }

    /**
     * Looks for words in labels, definitions and statements. An entry need not have all of them; those that have the rarer
     * ones, and in their labels, come first.
     *
     * @param words words, of which a beginning of four letters or more will do
     * @return the query; without a word it looks for every entry
     */
    public static AtlasQuery of(String words) {
        return EVERYTHING.withWords(words);
    }

    /**
     * Looks for words as {@link #of(String)} does.
     *
     * @param text words
     * @return this query with those words instead of its own
     */
    public AtlasQuery withWords(String text) {
        return new AtlasQuery(text, condition);
    }

    /**
     * Narrows to kinds.
     *
     * @param kinds kinds of construct or names of sorts, any of which will do, as in {@code competency} or
     *     {@code case-study}
     * @return the narrower query
     */
    public AtlasQuery withKind(String... kinds) {
        Set<String> wanted = Set.copyOf(List.of(kinds));
        return and(entry -> wanted.contains(entry.getKind())
                || wanted.contains(entry.getId().getSort().getName()));
    }

    /**
     * Narrows to frameworks and their constructs.
     *
     * @param frameworks ids of frameworks, any of which will do
     * @return the narrower query
     */
    public AtlasQuery withFramework(String... frameworks) {
        Set<String> wanted = Set.copyOf(List.of(frameworks));
        return and(entry -> entry.getFramework().filter(wanted::contains).isPresent());
    }

    /**
     * Narrows to what is taken from a document.
     *
     * @param words words of its authors, title, publisher, year or section, all of which one citation must have
     * @return the narrower query
     */
    public AtlasQuery withDocument(String words) {
        List<String> wanted = Words.of(words);
        return and(entry -> entry.getCitations().stream()
                .anyMatch(citation -> wordsOf(citation).containsAll(wanted)));
    }

    /**
     * Narrows to what comes from layers.
     *
     * @param layers ids of layers, any of which will do
     * @return the narrower query
     */
    public AtlasQuery withLayer(String... layers) {
        Set<String> wanted = Set.copyOf(List.of(layers));
        return and(entry -> wanted.contains(entry.getLayer()));
    }

    /**
     * Narrows to what represents an entry of the extraction from the founding documents.
     *
     * @param entries entry ids, any of which will do
     * @return the narrower query
     */
    public AtlasQuery withSeedEntry(String... entries) {
        Set<String> wanted = Set.copyOf(List.of(entries));
        return and(entry -> entry.getSeedEntry().stream().anyMatch(wanted::contains));
    }

    String words() {
        return words;
    }

    boolean admits(AtlasEntry<?> entry) {
        return condition.test(entry);
    }

    private AtlasQuery and(Predicate<AtlasEntry<?>> further) {
        return new AtlasQuery(words, condition.and(further));
    }

    private static Set<String> wordsOf(Citation citation) {
        return Stream.of(
                        citation.getAuthors().stream(),
                        Stream.of(citation.getTitle(), citation.getYear().toString()),
                        citation.getPublisher().stream(),
                        citation.getSection().stream())
                .flatMap(texts -> texts)
                .flatMap(text -> Words.of(text).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
