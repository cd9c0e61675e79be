package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the library knows of the domain, to be asked: constructs by id, kind, framework, document and words; what
 * links to what, both ways; and which interventions, evidence and cases bear on a construct.
 *
 * <p>An atlas is made of layers: the library's own, and those that an organisation lays over them. Each entry knows its
 * layer and what it replaced. A link may lead to an entry that no layer has, such as an intervention where the catalogue is
 * not on the path; {@link #getOpenLinks()} lists those. Immutable and thread-safe.
 */
public final class Atlas {

    private static final Atlas EMPTY = new Atlas(List.of(), Map.of(), Frameworks.empty());

    private final List<AtlasLayer> layers;
    private final Map<EntryId, AtlasEntry<?>> entries;
    private final Frameworks frameworks;

    /** Made when first asked for; two threads may each make one, and they are alike. */
    private volatile @Nullable LinkIndex links;

    private volatile @Nullable TextIndex texts;

    private Atlas(List<AtlasLayer> layers, Map<EntryId, AtlasEntry<?>> entries, Frameworks frameworks) {
        this.layers = List.copyOf(layers);
        this.entries = entries;
        this.frameworks = frameworks;
    }

    /**
     * What comes with the library: the model's own data and those of every {@link AtlasSource} on the path, such as the
     * catalogue of interventions. They are read once, when first asked for.
     *
     * @return the atlas
     */
    public static Atlas standard() {
        return Standard.ATLAS;
    }

    /**
     * An atlas to fill with layers of one's own only.
     *
     * @return no entries
     */
    public static Atlas empty() {
        return EMPTY;
    }

    /**
     * Lays a layer over those that are here.
     *
     * @param layer the layer
     * @return this atlas with that layer on top
     * @throws IllegalArgumentException if there is a layer of that id; if the layer has an entry that is here and does not
     *     say that it replaces it, or says so of an entry that is not here; or if a crosswalk links a construct that is
     *     then in no framework
     */
    public Atlas with(AtlasLayer layer) {
        if (layers.stream().anyMatch(other -> other.getId().equals(layer.getId()))) {
            throw new IllegalArgumentException(
                    "Layer '" + layer.getId() + "' is in the atlas already. Maybe give the second another id.");
        }
        Map<EntryId, AtlasEntry<?>> merged = Merge.of(entries, layer);
        List<AtlasLayer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Atlas(more, merged, frameworks.with(layer.getFrameworks(), layer.getCrosswalks()));
    }

    /**
     * The layers.
     *
     * @return the layers, the lowest first
     */
    public List<AtlasLayer> getLayers() {
        return layers;
    }

    /**
     * The frameworks and crosswalks of all layers, as scoring and recommending take them.
     *
     * @return the frameworks
     */
    public Frameworks getFrameworks() {
        return frameworks;
    }

    /**
     * All entries.
     *
     * @return the entries, those of lower layers first
     */
    public List<AtlasEntry<?>> getEntries() {
        return List.copyOf(entries.values());
    }

    /**
     * All entries that hold a certain type.
     *
     * @param <T> the type
     * @param type the type, as in {@code Competency.class} or {@code CaseStudy.class}
     * @return the entries, those of lower layers first
     */
    public <T> List<AtlasEntry<T>> getEntries(Class<T> type) {
        return entries.values().stream()
                .flatMap(entry -> entry.as(type).stream())
                .toList();
    }

    /**
     * Looks an entry up.
     *
     * @param id the entry's id
     * @return the entry, or empty if no layer has it
     */
    public Optional<AtlasEntry<?>> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Looks a construct up.
     *
     * @param id the construct's id
     * @return its entry, or empty if no framework here has it
     */
    public Optional<AtlasEntry<Construct>> find(ConstructId id) {
        return find(EntryId.of(id)).flatMap(entry -> entry.as(Construct.class));
    }

    /**
     * Looks a thing up by its type and its own id.
     *
     * @param <T> the type
     * @param type the type, as in {@code Intervention.class}
     * @param id the id that it has among its sort, as in {@code action-learning}
     * @return its entry, or empty if no layer has it
     * @throws IllegalArgumentException if an atlas holds nothing of that type, or the text cannot be an id
     */
    public <T> Optional<AtlasEntry<T>> find(Class<T> type, String id) {
        return find(EntryId.of(EntrySort.of(type), id)).flatMap(entry -> entry.as(type));
    }

    /**
     * Looks for entries.
     *
     * @param query what to look for
     * @return the entries found; by words the best first, or else those of lower layers first
     */
    public List<AtlasEntry<?>> search(AtlasQuery query) {
        Collection<AtlasEntry<?>> candidates =
                Words.of(query.words()).isEmpty() ? entries.values() : texts().find(query.words());
        return candidates.stream().filter(query::admits).toList();
    }

    /**
     * The documents that entries are taken from.
     *
     * @return each once, without its sections, by year and title
     */
    public List<Citation> getDocuments() {
        return entries.values().stream()
                .flatMap(entry -> entry.getCitations().stream())
                .map(citation -> Citation.builder()
                        .addAllAuthors(citation.getAuthors())
                        .title(citation.getTitle())
                        .year(citation.getYear())
                        .build())
                .distinct()
                .sorted(Comparator.comparing(Citation::getYear).thenComparing(Citation::getTitle))
                .toList();
    }

    /**
     * The links that start at an entry.
     *
     * @param id the entry's id
     * @return the links, possibly none
     */
    public List<AtlasLink> linksFrom(EntryId id) {
        return links().from(id);
    }

    /**
     * The links that lead to an entry.
     *
     * @param id the entry's id
     * @return the links, possibly none
     */
    public List<AtlasLink> linksTo(EntryId id) {
        return links().to(id);
    }

    /**
     * The links that start at or lead to a construct.
     *
     * @param construct the construct's id
     * @return the links, those that start at it first
     */
    public List<AtlasLink> linksOf(ConstructId construct) {
        EntryId id = EntryId.of(construct);
        return Stream.concat(linksFrom(id).stream(), linksTo(id).stream()).toList();
    }

    /**
     * The links with an end that no layer has.
     *
     * @return the links, possibly none
     */
    public List<AtlasLink> getOpenLinks() {
        return links().all().stream()
                .filter(link -> !entries.containsKey(link.getFrom()) || !entries.containsKey(link.getTo()))
                .toList();
    }

    /**
     * Which interventions, evidence, outcome links, facts and cases bear on a construct: those that name it, and those that
     * name its counterpart in another framework.
     *
     * <p>A counterpart is the same by a link or an exact match, by any number of steps, and once on the way a close, broader
     * or narrower match of a crosswalk. What is merely related is none.
     *
     * @param construct the construct's id
     * @return what was found, each with how it bears on the construct
     * @throws IllegalArgumentException if no framework here has the construct
     */
    public Bearings bearingOn(ConstructId construct) {
        if (find(construct).isEmpty()) {
            throw new IllegalArgumentException("Construct '" + construct
                    + "' is in no framework of this atlas. Maybe mend its spelling, or lay a layer with framework '"
                    + construct.getFramework() + "' over it.");
        }
        return BearingSearch.of(this, construct);
    }

    private LinkIndex links() {
        LinkIndex index = links;
        if (index == null) {
            index = LinkIndex.of(entries.values());
            links = index;
        }
        return index;
    }

    private TextIndex texts() {
        TextIndex index = texts;
        if (index == null) {
            index = new TextIndex(entries.values());
            texts = index;
        }
        return index;
    }

    private static final class Standard {
        static final Atlas ATLAS = of(AtlasSources.standard());

        private static Atlas of(List<AtlasLayer> layers) {
            Atlas atlas = empty();
            for (AtlasLayer layer : layers) {
                atlas = atlas.with(layer);
            }
            return atlas;
        }
    }
}
