package io.github.culturekit.model.profile;

/** How thoroughly it was looked for groups that published numbers give away. */
public enum AuditProof {
    /** Every group: an exact search found none smaller than the certificate says. */
    EXHAUSTIVE,
    /**
     * Only people whom no cell tells apart and cells below the minimum, one at a time: none of them follows, but several
     * together might. For organisations too large for the exhaustive search.
     */
    PROTECTED_GROUPS_ONLY
}
