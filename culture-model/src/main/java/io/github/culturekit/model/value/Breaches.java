package io.github.culturekit.model.value;

/** Takes the breaches that a {@link CrossCheck} finds. */
@FunctionalInterface
public interface Breaches {

    /**
     * Reports one breach.
     *
     * @param property the attribute that is wrong, as in {@code units[3].parent}
     * @param message what is wrong, with the value, the rule and, after "Maybe", what to do
     */
    void add(String property, String message);
}
