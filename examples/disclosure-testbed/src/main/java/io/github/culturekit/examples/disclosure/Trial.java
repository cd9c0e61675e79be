package io.github.culturekit.examples.disclosure;

import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.DisclosureAudit;
import io.github.culturekit.scoring.disclosure.DisclosureMask;
import io.github.culturekit.scoring.disclosure.DisclosureMasking;
import io.github.culturekit.scoring.disclosure.MaskingRule;

/** One organisation masked by one rule, and what the attacker made of it. */
record Trial(DisclosureMask mask, Certificate certificate, int people, int exposed) {

    static Trial of(CellStructure structure, MaskingRule rule, int minimum) {
        DisclosureMask mask =
                DisclosureMasking.ofMinimum(minimum).withRule(rule).of(structure);
        DisclosureAudit audit = DisclosureAudit.of(mask);
        int people =
                structure.getAtoms().stream().mapToInt(structure::getAtomPeople).sum();
        return new Trial(mask, audit.certify(), people, audit.getExposedPeople());
    }
}
