package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the staff by their attributes, such as women, or women with less than a year of service: one value for each
 * attribute that is cut by. Without any attribute it is {@link #everyone()}.
 *
 * <p>In JSON it is an object, attribute to value, attributes in alphabetical order. Ordered by its text. Immutable and
 * thread-safe.
 */
public final class Cut implements Comparable<Cut> {

    private static final Cut EVERYONE = new Cut(new TreeMap<>());

    private final Map<String, String> values;

    private Cut(TreeMap<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The cut that leaves nobody out.
     *
     * @return the cut without attributes
     */
    public static Cut everyone() {
        return EVERYONE;
    }

    /**
     * Cuts by one attribute.
     *
     * @param attribute the attribute, as in {@code gender}
     * @param value its value, as in {@code F}
     * @return the cut
     * @throws IllegalArgumentException if either is blank
     */
    public static Cut of(String attribute, String value) {
        return everyone().and(attribute, value);
    }

    /**
     * Makes a cut of its values.
     *
     * @param values attribute to value
     * @return the cut
     * @throws IllegalArgumentException if an attribute or a value is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cut of(Map<String, String> values) {
        Cut cut = everyone();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            cut = cut.and(entry.getKey(), entry.getValue());
        }
        return cut;
    }

    /**
     * Cuts further.
     *
     * @param attribute another attribute
     * @param value its value
     * @return a cut by this one's attributes and that one
     * @throws IllegalArgumentException if either is blank, or the attribute has another value already
     */
    public Cut and(String attribute, String value) {
        if (attribute.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("Cut by '" + attribute + "' = '" + value
                    + "' is blank; an attribute and its value need text. Maybe the cut's column has empty cells.");
        }
        TreeMap<String, String> more = new TreeMap<>(values);
        @Nullable String before = more.put(attribute, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException("Cut by '" + attribute + "' is both '" + before + "' and '" + value
                    + "'; nobody has two values of one attribute. Maybe two different attributes are meant.");
        }
        return new Cut(more);
    }

    /**
     * The attributes and their values.
     *
     * @return attribute to value, unmodifiable, in alphabetical order; empty for everyone
     */
    @JsonValue
    public Map<String, String> getValues() {
        return values;
    }

    /**
     * Whether nobody is left out.
     *
     * @return true if the cut has no attributes
     */
    public boolean isEveryone() {
        return values.isEmpty();
    }

    @Override
    public int compareTo(Cut other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cut that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the cut as {@code gender=F, tenure=0-1}; {@code everyone} without attributes} */
    @Override
    public String toString() {
        return isEveryone()
                ? "everyone"
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
