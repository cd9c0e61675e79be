package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Certificate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a wave are published of scores that are shown together, by unit and cut, and what the audit of them says.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaveMask {

    private final Set<WaveCells.Key> published;
    private final @Nullable Certificate certificate;

    WaveMask(Set<WaveCells.Key> published, @Nullable Certificate certificate) {
        this.published = new LinkedHashSet<>(published);
        this.certificate = certificate;
    }

    /**
     * Whether a cell is published.
     *
     * @param unit a unit
     * @param cut a cut
     * @return true if it is; false for a cell that nobody is in, so that empty and hidden look the same
     */
    public boolean isPublished(UnitId unit, Cut cut) {
        return published.contains(new WaveCells.Key(unit, cut));
    }

    /**
     * What the audit found.
     *
     * @return the certificate, the weakest of the scores'; empty if a rule other than the audited one led to a mask that takes
     *     too long to audit
     */
    public Optional<Certificate> getCertificate() {
        return Optional.ofNullable(certificate);
    }

    Set<WaveCells.Key> published() {
        return published;
    }

    @Override
    public String toString() {
        return "WaveMask{published=" + published.size() + "}";
    }
}
