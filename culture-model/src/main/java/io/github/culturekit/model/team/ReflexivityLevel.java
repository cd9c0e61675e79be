package io.github.culturekit.model.team;

/**
 * How reflexive a team is, from the least to the most.
 */
public enum ReflexivityLevel {
    /** It seldom stops to look at its work. */
    NONE,
    /** It looks at its work regularly, but not at all of it, or changes nothing. */
    REFLECTS,
    /** It regularly looks at all of its work, and makes changes. */
    REFLEXIVE
}
