package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a unit, as the survey file names it: any text that is not blank, kept as it is but for white space
 * around it.
 *
 * <p>{@link #toString()} and {@link #of(String)} are inverse; in JSON it is that string. Ordered alphabetically by
 * code unit. Immutable and thread-safe.
 */
public final class UnitId implements Comparable<UnitId> {

    private final String id;

    private UnitId(String id) {
        this.id = id;
    }

    /**
     * Makes an id.
     *
     * @param id the unit's code or name
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator
    public static UnitId of(String id) {
        String stripped = id.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(
                    "UnitId is blank; a unit needs a code. Maybe the unit column of the file has empty cells.");
        }
        return new UnitId(stripped);
    }

    @Override
    public int compareTo(UnitId other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return id;
    }
}
