package io.github.culturekit.model.intervention;

import io.github.culturekit.model.json.CultureJson;

/** The shipped evidence base, read when it is first asked for. */
final class StandardEvidenceBase {

    static final EvidenceBase BASE =
            CultureJson.readBeside(StandardEvidenceBase.class, "standard.evidence-base.json", EvidenceBase.class);

    private StandardEvidenceBase() {}
}
