package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cells of a wave are published, by unit and cut, and what the audit of them says. Immutable and thread-safe. */
public final class WaveMask {

    private final WaveCells cells;
    private final DisclosureMask mask;
    private final @Nullable Certificate certificate;

    private WaveMask(WaveCells cells, DisclosureMask mask, @Nullable Certificate certificate) {
        this.cells = cells;
        this.mask = mask;
        this.certificate = certificate;
    }

    static WaveMask of(WaveCells cells, DisclosureMask mask, MaskingRule rule) {
        return new WaveMask(cells, mask, certificate(mask, rule));
    }

    /**
     * Whether a cell is published.
     *
     * @param unit a unit
     * @param cut a cut
     * @param base the number of a base
     * @return true if it is; false for a cell that nobody is in, so that empty and hidden look the same
     */
    public boolean isPublished(UnitId unit, Cut cut, int base) {
        return cells.findName(unit, cut, base).filter(mask::isPublished).isPresent();
    }

    /**
     * The mask of the structure.
     *
     * @return the mask
     */
    public DisclosureMask getMask() {
        return mask;
    }

    /**
     * What the audit found.
     *
     * @return the certificate; empty if a rule other than the audited one led to a mask that takes too long to audit
     */
    public Optional<Certificate> getCertificate() {
        return Optional.ofNullable(certificate);
    }

    private static @Nullable Certificate certificate(DisclosureMask mask, MaskingRule rule) {
        try {
            return DisclosureAudit.of(mask).certify();
        } catch (SearchLimitException tooHard) {
            return rule == MaskingRule.SPAN_AUDITED ? mask.weakerCertificate() : null;
        }
    }

    @Override
    public String toString() {
        return "WaveMask{" + mask + "}";
    }
}
