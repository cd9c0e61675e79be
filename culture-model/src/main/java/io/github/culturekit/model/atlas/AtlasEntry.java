package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Citation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an {@link Atlas} knows, and which layer it comes from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the thing
 */
public final class AtlasEntry<T> {

    private final EntryId id;
    private final T value;
    private final Description description;
    private final String layer;
    private final @Nullable AtlasEntry<?> replaced;

    AtlasEntry(EntryId id, T value, Description description, String layer, @Nullable AtlasEntry<?> replaced) {
        this.id = id;
        this.value = value;
        this.description = description;
        this.layer = layer;
        this.replaced = replaced;
    }

    AtlasEntry<T> replacing(@Nullable AtlasEntry<?> before) {
        return new AtlasEntry<>(id, value, description, layer, before);
    }

    /**
     * The entry's identity.
     *
     * @return its sort and id
     */
    public EntryId getId() {
        return id;
    }

    /**
     * The thing itself.
     *
     * @return a construct, an intervention, ...
     */
    public T getValue() {
        return value;
    }

    /**
     * What kind of thing it is: a construct's kind, or else the name of the sort.
     *
     * @return lower-case letters, digits and hyphens, as in {@code competency} or {@code intervention}
     */
    public String getKind() {
        return description.kind();
    }

    /**
     * The name that people read.
     *
     * @return a short text; of evidence, the title of what is cited
     */
    public String getLabel() {
        return description.label();
    }

    /**
     * What the thing says: a definition, a description, a summary or a claim.
     *
     * @return one or more sentences; for a crosswalk, the reasons of its links
     */
    public String getText() {
        return description.text();
    }

    /**
     * The framework that a construct belongs to.
     *
     * @return the framework's id; for a framework its own; empty for what belongs to none
     */
    public Optional<String> getFramework() {
        return Optional.ofNullable(description.framework());
    }

    /**
     * The documents that it is taken from.
     *
     * @return the citations, possibly none
     */
    public List<Citation> getCitations() {
        return description.citations();
    }

    /**
     * The entries of the extraction from the founding documents that it represents.
     *
     * @return entry ids, possibly none
     */
    public List<String> getSeedEntry() {
        return description.seedEntry();
    }

    /**
     * Where it comes from.
     *
     * @return the id of the {@link AtlasLayer} that holds it
     */
    public String getLayer() {
        return layer;
    }

    /**
     * The entry of a lower layer that this one took the place of.
     *
     * @return the entry that was replaced, if there was one
     */
    public Optional<AtlasEntry<?>> getReplaced() {
        return Optional.ofNullable(replaced);
    }

    /**
     * This entry, if it holds a thing of a certain type.
     *
     * @param <S> the type
     * @param type the type, as in {@code Competency.class}
     * @return this entry as one of that type, or empty if it holds something else
     */
    @SuppressWarnings("unchecked") // an entry only ever gives its value away
    public <S> Optional<AtlasEntry<S>> as(Class<S> type) {
        return type.isInstance(value) ? Optional.of((AtlasEntry<S>) this) : Optional.empty();
    }

    @Override
    public String toString() {
        return id + " (" + layer + "): " + getLabel();
    }
}
