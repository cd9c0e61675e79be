package io.github.culturekit.model.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value was refused because it breaks its rules. The message names the type, and for each of the first breaches the
 * property path, the value and the rule, and says what to do.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    /** The breaches, in the order of their property paths. */
    private final transient List<Breach> breaches;

    InvalidValueException(String type, List<Breach> breaches) {
        super(message(type, breaches));
        this.breaches = List.copyOf(breaches);
    }

    private static String message(String type, List<Breach> breaches) {
        String first = breaches.stream().limit(SHOWN).map(Breach::message).collect(Collectors.joining(" "));
        int more = breaches.size() - SHOWN;
        return type + ": " + first + (more > 0 ? " And " + more + " more: see getBreaches()." : "");
    }

    /**
     * The breaches, ordered by property path and message.
     *
     * @return at least one
     */
    public List<Breach> getBreaches() {
        return breaches;
    }

    /**
     * One breach of one rule.
     *
     * @param property the property path from the value, as in {@code authors[1]}; empty for the whole value
     * @param message the property, the value, the rule and what to do
     */
    public record Breach(String property, String message) {}
}
