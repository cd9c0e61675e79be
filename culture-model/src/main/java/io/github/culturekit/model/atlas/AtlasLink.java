package io.github.culturekit.model.atlas;

/**
 * One link between two entries of an {@link Atlas}, as someone states it.
 *
 * <p>Immutable and thread-safe.
 */
public final class AtlasLink {

    private final EntryId from;
    private final EntryId to;
    private final String meaning;
    private final EntryId statedBy;
    private final Object statement;

    AtlasLink(EntryId from, EntryId to, String meaning, EntryId statedBy, Object statement) {
        this.from = from;
        this.to = to;
        this.meaning = meaning;
        this.statedBy = statedBy;
        this.statement = statement;
    }

    /**
     * Where the link starts.
     *
     * @return the id of an entry
     */
    public EntryId getFrom() {
        return from;
    }

    /**
     * Where the link leads.
     *
     * @return the id of an entry, which may be absent where a module that would bring it is not on the path
     */
    public EntryId getTo() {
        return to;
    }

    /**
     * What the link says, to be read between the labels of the two.
     *
     * @return words such as {@code builds}, {@code acts on} or {@code is a close match of}
     */
    public String getMeaning() {
        return meaning;
    }

    /**
     * Whose word it is.
     *
     * @return the id of the crosswalk, construct, intervention, outcome link or case that states the link
     */
    public EntryId getStatedBy() {
        return statedBy;
    }

    /**
     * The statement in full, with its reason, basis or strength.
     *
     * @return the part of that entry which states the link, such as a
     *     {@link io.github.culturekit.model.construct.CrosswalkLink} or a
     *     {@link io.github.culturekit.model.intervention.ConstructEffect}; the whole entry where it has no such part
     */
    public Object getStatement() {
        return statement;
    }

    /**
     * The end that is not the one given.
     *
     * @param end the id of one end
     * @return the id of the other
     */
    EntryId other(EntryId end) {
        return from.equals(end) ? to : from;
    }

    @Override
    public String toString() {
        return from + " " + meaning + " " + to + " (" + statedBy + ")";
    }
}
