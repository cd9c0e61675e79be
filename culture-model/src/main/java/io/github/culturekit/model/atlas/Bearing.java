package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that bears on a construct, and how: directly, or by way of a construct that stands for it elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the thing
 */
public final class Bearing<T> {

    private final AtlasEntry<T> entry;
    private final AtlasLink link;
    private final ConstructId construct;
    private final @Nullable AtlasLink through;

    Bearing(AtlasEntry<T> entry, AtlasLink link, ConstructId construct, @Nullable AtlasLink through) {
        this.entry = entry;
        this.link = link;
        this.construct = construct;
        this.through = through;
    }

    /**
     * What bears on the construct.
     *
     * @return the entry, with its layer
     */
    public AtlasEntry<T> getEntry() {
        return entry;
    }

    /**
     * The statement that it does, with the reason, effects or direction.
     *
     * @return the link
     */
    public AtlasLink getLink() {
        return link;
    }

    /**
     * The construct that the statement names.
     *
     * @return the construct asked for, or its counterpart
     */
    public ConstructId getConstruct() {
        return construct;
    }

    /**
     * Whether the statement names the construct asked for.
     *
     * @return false if it names a counterpart
     */
    public boolean isDirect() {
        return through == null;
    }

    /**
     * How the construct asked for and its counterpart belong together.
     *
     * @return the link between them, which says by which crosswalk; empty if the bearing is direct
     */
    public Optional<AtlasLink> getThrough() {
        return Optional.ofNullable(through);
    }

    @Override
    public String toString() {
        return entry + ", " + (through == null ? "directly" : "as " + construct + " by " + through.getStatedBy());
    }
}
