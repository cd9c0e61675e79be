package io.github.culturekit.model.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value was refused because it breaks its rules. The message names the type, and for every breach the property path,
 * the value and the rule, and says what to do.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The breaches, in the order of their property paths. */
    private final transient List<Breach> breaches;

    InvalidValueException(String type, List<Breach> breaches) {
        super(breaches.stream().map(Breach::message).collect(Collectors.joining(" ", type + ": ", "")));
        this.breaches = List.copyOf(breaches);
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
