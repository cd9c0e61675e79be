package io.github.culturekit.model.leadership;

/**
 * How many leadership styles are in use.
 */
public enum StyleBreadth {
    /** Fewer than the rule asks for. */
    NARROW,
    /** As many as the rule asks for, or more. */
    BROAD
}
