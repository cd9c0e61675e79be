package io.github.culturekit.examples.disclosure;

import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.DisclosureAudit;
import io.github.culturekit.scoring.disclosure.DisclosureMask;
import io.github.culturekit.scoring.disclosure.DisclosureMasking;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.Optional;

/**
 * One organisation masked by one rule, and what the attacker made of it: without a certificate if the search gave up, and
 * nobody exposed if it gave up before it found anyone.
 */
record Trial(DisclosureMask mask, Optional<Certificate> certificate, int people, int exposed) {

    static Trial of(CellStructure structure, MaskingRule rule, int minimum) {
        DisclosureMask mask =
                DisclosureMasking.ofMinimum(minimum).withRule(rule).of(structure);
        DisclosureAudit audit = DisclosureAudit.of(mask);
        int people =
                structure.getAtoms().stream().mapToInt(structure::getAtomPeople).sum();
        return new Trial(mask, certificate(audit), people, exposed(audit));
    }

    /** Whether it is proved that nobody's group below the minimum can be worked out. */
    boolean holds() {
        return certificate.map(Certificate::holds).orElse(false);
    }

    private static Optional<Certificate> certificate(DisclosureAudit audit) {
        try {
            return Optional.of(audit.certify());
        } catch (SearchLimitException gaveUp) {
            return Optional.empty();
        }
    }

    private static int exposed(DisclosureAudit audit) {
        try {
            return audit.getExposedPeople();
        } catch (SearchLimitException gaveUp) {
            return 0;
        }
    }
}
