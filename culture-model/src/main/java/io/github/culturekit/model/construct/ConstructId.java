package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a construct, {@code framework:name}, as in {@code clp-2016:team-work}.
 *
 * <p>Both parts are lower-case letters, digits and hyphens, and start with a letter or digit. {@link #toString()} and
 * {@link #parse(String)} are inverse; in JSON it is that string. Ordered alphabetically. Immutable and thread-safe.
 */
public final class ConstructId implements Comparable<ConstructId> {

    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9-]*):([a-z0-9][a-z0-9-]*)");

    private final String framework;
    private final String name;

    private ConstructId(String framework, String name) {
        this.framework = framework;
        this.name = name;
    }

    /**
     * Reads an id.
     *
     * @param id {@code framework:name}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static ConstructId parse(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("ConstructId '" + id
                    + "' is not framework:name in lower-case letters, digits and hyphens. Maybe write it like"
                    + " 'clp-2016:team-work'.");
        }
        return new ConstructId(matcher.group(1), matcher.group(2));
    }

    /**
     * Makes an id of its parts.
     *
     * @param framework the framework's id
     * @param name the construct's name within the framework
     * @return the id
     * @throws IllegalArgumentException if a part has another form
     */
    public static ConstructId of(String framework, String name) {
        return parse(framework + ":" + name);
    }

    /**
     * The id of the framework that the construct belongs to.
     *
     * @return the part before the colon
     */
    public String getFramework() {
        return framework;
    }

    /**
     * The construct's name within its framework.
     *
     * @return the part after the colon
     */
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(ConstructId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConstructId that && framework.equals(that.framework) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * framework.hashCode() + name.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return framework + ":" + name;
    }
}
