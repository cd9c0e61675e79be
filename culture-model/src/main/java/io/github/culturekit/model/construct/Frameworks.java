package io.github.culturekit.model.construct;

import io.github.culturekit.model.json.JsonFiles;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Frameworks and the crosswalks between them, as one lookup: ours, or ours with an organisation's own beside them.
 *
 * <p>Every link of a crosswalk leads from and to a construct that is here. Immutable and thread-safe.
 */
public final class Frameworks {

    private static final Frameworks EMPTY = new Frameworks(new LinkedHashMap<>(), new LinkedHashMap<>());

    private final Map<String, Framework> frameworks;
    private final Map<String, Crosswalk> crosswalks;

    private Frameworks(Map<String, Framework> frameworks, Map<String, Crosswalk> crosswalks) {
        this.frameworks = frameworks;
        this.crosswalks = crosswalks;
    }

    /**
     * The frameworks and crosswalks that come with the library. They are read once, when first asked for.
     *
     * @return among others the characteristics of 2014, the elements of 2016 and of today, direction/alignment/commitment,
     *     the dimensions of engagement, compassionate leadership, the generic competencies, the NHS People Promise as the
     *     NHS Staff Survey measures it, and crosswalks between them; in the order of their ids
     */
    public static Frameworks standard() {
        return Standard.FRAMEWORKS;
    }

    /**
     * A place for frameworks of one's own only.
     *
     * @return no frameworks and no crosswalks
     */
    public static Frameworks empty() {
        return EMPTY;
    }

    /**
     * Adds a framework, or replaces the one of the same id.
     *
     * @param framework the framework
     * @return these frameworks with that one
     * @throws IllegalArgumentException if it replaces one and lacks a construct that a crosswalk links
     */
    public Frameworks with(Framework framework) {
        return with(List.of(framework), List.of());
    }

    /**
     * Adds a crosswalk, or replaces the one of the same id.
     *
     * @param crosswalk the crosswalk
     * @return these frameworks with that crosswalk
     * @throws IllegalArgumentException if a link's construct is not in these frameworks
     */
    public Frameworks with(Crosswalk crosswalk) {
        return with(List.of(), List.of(crosswalk));
    }

    /**
     * Adds frameworks and crosswalks together; each replaces the one of the same id.
     *
     * @param moreFrameworks the frameworks
     * @param moreCrosswalks the crosswalks, which may link those frameworks
     * @return these frameworks with those
     * @throws IllegalArgumentException if a crosswalk then links a construct that is not here
     */
    public Frameworks with(
            Collection<? extends Framework> moreFrameworks, Collection<? extends Crosswalk> moreCrosswalks) {
        Frameworks result = new Frameworks(new LinkedHashMap<>(frameworks), new LinkedHashMap<>(crosswalks));
        moreFrameworks.forEach(framework -> result.frameworks.put(framework.getId(), framework));
        moreCrosswalks.forEach(crosswalk -> result.crosswalks.put(crosswalk.getId(), crosswalk));
        result.crosswalks.values().forEach(result::requireLinked);
        return result;
    }

    /**
     * All frameworks.
     *
     * @return the frameworks in the order in which they were added
     */
    public Collection<Framework> getFrameworks() {
        return List.copyOf(frameworks.values());
    }

    /**
     * All crosswalks.
     *
     * @return the crosswalks in the order in which they were added
     */
    public List<Crosswalk> getCrosswalks() {
        return List.copyOf(crosswalks.values());
    }

    /**
     * Looks a framework up.
     *
     * @param id the framework's id, as in {@code clp-2016}
     * @return the framework, or empty if it is not here
     */
    public Optional<Framework> findFramework(String id) {
        return Optional.ofNullable(frameworks.get(id));
    }

    /**
     * Looks a construct up.
     *
     * @param id the construct's id
     * @return the construct, or empty if no framework here has it
     */
    public Optional<Construct> find(ConstructId id) {
        return findFramework(id.getFramework()).flatMap(framework -> framework.find(id));
    }

    /**
     * The name of a construct for people to read.
     *
     * @param id the construct's id
     * @return its label, or the id itself where no framework here has it
     */
    public String getLabel(ConstructId id) {
        return find(id).map(Construct::getLabel).orElseGet(id::toString);
    }

    private void requireLinked(Crosswalk crosswalk) {
        for (CrosswalkLink link : crosswalk.getLinks()) {
            requireKnown(crosswalk, link.getFrom());
            requireKnown(crosswalk, link.getTo());
        }
    }

    private void requireKnown(Crosswalk crosswalk, ConstructId id) {
        if (find(id).isEmpty()) {
            throw new IllegalArgumentException("Crosswalk '" + crosswalk.getId() + "' links construct '" + id
                    + "', which no framework here has. Maybe add framework '" + id.getFramework()
                    + "' first, or mend the construct's spelling.");
        }
    }

    private static final class Standard {
        static final Frameworks FRAMEWORKS = read(JsonFiles.listedBeside(Frameworks.class, "files.index"));

        private static Frameworks read(JsonFiles files) {
            return empty().with(
                            files.read(".framework.json", Framework.class),
                            files.read(".crosswalk.json", Crosswalk.class));
        }
    }
}
