package io.github.culturekit.scoring.conformance;

import java.util.List;

/** Compares the library with the oracles of one family. */
interface FamilyHandler {

    /** The expected values of this family that the library does not compute yet. */
    List<NotYetCovered> notYetCovered();

    /**
     * Compares everything else.
     *
     * @param file what the numbers were computed from and how
     * @param expected the numbers, to be equal unless compared {@link Expected#within} a tolerance
     */
    void compare(OracleFile file, Expected expected);

    /** A family of which nothing is computed yet. */
    static FamilyHandler notYet(String reason) {
        return new FamilyHandler() {
            @Override
            public List<NotYetCovered> notYetCovered() {
                return List.of(NotYetCovered.of("**", reason));
            }

            @Override
            public void compare(OracleFile file, Expected expected) {
                // nothing to compare with
            }
        };
    }
}
