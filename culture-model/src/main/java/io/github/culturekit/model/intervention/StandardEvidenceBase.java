package io.github.culturekit.model.intervention;

import io.github.culturekit.model.json.CultureJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The shipped evidence base, read when it is first asked for. */
final class StandardEvidenceBase {

    static final EvidenceBase BASE = read("standard.evidence-base.json");

    private StandardEvidenceBase() {}

    private static EvidenceBase read(String file) {
        try (InputStream in = Objects.requireNonNull(StandardEvidenceBase.class.getResourceAsStream(file), file)) {
            return CultureJson.read(in, file, EvidenceBase.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
