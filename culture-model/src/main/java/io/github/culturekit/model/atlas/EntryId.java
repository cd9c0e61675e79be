package io.github.culturekit.model.atlas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.culturekit.model.construct.ConstructId;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an entry of an atlas, {@code sort/id}, as in {@code construct/clp-2016:team-work} or
 * {@code intervention/action-learning}.
 *
 * <p>{@link #toString()} and {@link #parse(String)} are inverse; in JSON it is that string. Ordered by sort and then
 * alphabetically. Immutable and thread-safe.
 */
public final class EntryId implements Comparable<EntryId> {

    private static final Pattern FORM = Pattern.compile("([a-z-]+)/([a-z0-9][a-z0-9:-]*)");

    private final EntrySort sort;
    private final String name;

    private EntryId(EntrySort sort, String name) {
        this.sort = sort;
        this.name = name;
    }

    /**
     * Makes an id of its parts.
     *
     * @param sort the sort of entry
     * @param name the id that the entry has among its sort
     * @return the id
     * @throws IllegalArgumentException if the name holds anything but lower-case letters, digits, hyphens and colons
     */
    public static EntryId of(EntrySort sort, String name) {
        return parse(sort.getName() + "/" + name);
    }

    /**
     * The id of a construct's entry.
     *
     * @param construct the construct's own id
     * @return the id
     */
    public static EntryId of(ConstructId construct) {
        return new EntryId(EntrySort.CONSTRUCT, construct.toString());
    }

    /**
     * Reads an id.
     *
     * @param id {@code sort/id}
     * @return the id
     * @throws IllegalArgumentException if the text has another form or names no sort
     */
    @JsonCreator
    public static EntryId parse(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("EntryId '" + id
                    + "' is not sort/id in lower-case letters, digits, hyphens and colons. Maybe write it like"
                    + " 'framework/clp-2016'.");
        }
        return new EntryId(sort(id, matcher.group(1)), matcher.group(2));
    }

    private static EntrySort sort(String id, String name) {
        return Arrays.stream(EntrySort.values())
                .filter(sort -> sort.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("EntryId '" + id + "' starts with '" + name
                        + "', which is no sort of entry. Maybe it is one of "
                        + Arrays.stream(EntrySort.values())
                                .map(EntrySort::getName)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /**
     * The sort of entry.
     *
     * @return the part before the slash
     */
    public EntrySort getSort() {
        return sort;
    }

    /**
     * The id that the entry has among its sort.
     *
     * @return the part after the slash
     */
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(EntryId other) {
        int bySort = sort.compareTo(other.sort);
        return bySort != 0 ? bySort : name.compareTo(other.name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryId that && sort == that.sort && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + sort.ordinal();
    }

    @JsonValue
    @Override
    public String toString() {
        return sort.getName() + "/" + name;
    }
}
