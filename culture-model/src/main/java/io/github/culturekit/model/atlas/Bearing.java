package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import java.util.List;
import java.util.stream.Collectors;

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
    private final Counterpart counterpart;

    Bearing(AtlasEntry<T> entry, AtlasLink link, Counterpart counterpart) {
        this.entry = entry;
        this.link = link;
        this.counterpart = counterpart;
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
        return counterpart.construct();
    }

    /**
     * Whether the statement names the construct asked for.
     *
     * @return false if it names a counterpart
     */
    public boolean isDirect() {
        return counterpart.through().isEmpty();
    }

    /**
     * How the construct asked for and its counterpart belong together.
     *
     * @return the links that lead from one to the other, of which {@link AtlasLink#getStatedBy()} says by which crosswalk;
     *     none if the bearing is direct
     */
    public List<AtlasLink> getThrough() {
        return counterpart.through();
    }

    /**
     * How well the construct that is named stands for the one asked for; a judgement.
     *
     * @return the product of the strengths of the links between them, above 0, at most 1; 1 if the bearing is direct
     */
    public double getStrength() {
        return counterpart.strength();
    }

    @Override
    public String toString() {
        return entry + ", " + (isDirect() ? "directly" : "as " + getConstruct() + " by " + way());
    }

    private String way() {
        return getThrough().stream().map(step -> step.getStatedBy().toString()).collect(Collectors.joining(" and "));
    }
}
