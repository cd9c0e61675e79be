package io.github.culturekit.catalog.decision;

/** Something counted over draws. */
interface Tally<T extends Tally<T>> {

    /** Adds what was counted elsewhere. */
    void add(T other);
}
