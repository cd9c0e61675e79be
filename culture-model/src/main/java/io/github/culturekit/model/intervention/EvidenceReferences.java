package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds references to effects whose evidence their owner does not list. */
final class EvidenceReferences {

    private EvidenceReferences() {}

    static void report(
            String property, List<EffectReference> references, List<String> evidence, String owner, Breaches breaches) {
        Set<String> listed = new HashSet<>(evidence);
        for (int i = 0; i < references.size(); i++) {
            EffectReference reference = references.get(i);
            if (reference != null && !listed.contains(reference.getEvidence())) {
                breaches.add(
                        property + "[" + i + "]",
                        "effect '" + reference + "' is of evidence '" + reference.getEvidence() + "', which the "
                                + owner + " does not list. Maybe add it to 'evidence'.");
            }
        }
    }
}
