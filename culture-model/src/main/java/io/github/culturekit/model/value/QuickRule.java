package io.github.culturekit.model.value;

import org.jspecify.annotations.Nullable;

/** A rule that can be tried without the validator. */
@FunctionalInterface
interface QuickRule {

    /** A rule that only the validator can try. */
    QuickRule UNKNOWN = value -> false;

    /** Whether the validator would surely find the rule kept; if not, it has to be asked. */
    boolean holds(@Nullable Object value);
}
