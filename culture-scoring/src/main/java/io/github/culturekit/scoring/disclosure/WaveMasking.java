package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Masks scores that are shown together, such as a composite and its parts: a cell of which each of them may be shown is
 * published, and no other. The first score is offered every cell and each other one those that are left, so that it gives way
 * where it must and nowhere else.
 *
 * <p>Not thread-safe if it is of a release.
 */
public final class WaveMasking {

    private final DisclosureMasking masking;
    private final int minimum;
    private final MaskingRule rule;
    private final @Nullable ReleaseDraft release;

    WaveMasking(int minimum, MaskingRule rule, @Nullable ReleaseDraft release) {
        this.masking = DisclosureMasking.ofMinimum(minimum).withRule(rule);
        this.minimum = minimum;
        this.rule = rule;
        this.release = release;
    }

    /**
     * Decides which cells are published.
     *
     * @param subjects what each score is called, in the same words in every release
     * @param cells the cells of each score, one or more
     * @param within only cells of this mask are published; null for no such bound
     * @return the mask, and what its audit says of all releases together
     * @throws IllegalArgumentException if people of an earlier release are not where they were
     * @throws IllegalStateException if what was released gives a group below the minimum away already
     */
    public WaveMask of(List<String> subjects, List<WaveCells> cells, @Nullable WaveMask within) {
        @Nullable Set<WaveCells.Key> left = within == null ? null : within.published();
        List<DisclosureMask> masks = new ArrayList<>();
        for (int score = 0; score < cells.size(); score++) {
            WaveCells of = cells.get(score);
            DisclosureMask mask = mask(subjects.get(score), of, offered(of, left));
            Set<WaveCells.Key> published = of.keys(mask.getPublished());
            if (left != null) {
                published.retainAll(left);
            }
            left = published;
            masks.add(mask);
        }
        Set<WaveCells.Key> published = left == null ? Set.of() : left;
        return new WaveMask(published, audit(cells, masks, published));
    }

    /**
     * Takes note in the release, if there is one, that cells of a score are shown.
     *
     * @param subject what the score is called
     * @param cells its cells
     * @param mask which of them are shown
     */
    public void take(String subject, WaveCells cells, WaveMask mask) {
        if (release != null) {
            release.take(subject, cells, cells.names(mask.published()));
        }
    }

    private CellStructure offered(WaveCells cells, @Nullable Set<WaveCells.Key> left) {
        CellStructure all = cells.getStructure();
        return left == null ? all : all.offering(cells.names(left), minimum);
    }

    private DisclosureMask mask(String subject, WaveCells cells, CellStructure offered) {
        return release == null ? masking.of(offered) : release.decide(subject, cells, offered, masking);
    }

    private @Nullable Certificate audit(
            List<WaveCells> cells, List<DisclosureMask> masks, Set<WaveCells.Key> published) {
        @Nullable Certificate weakest = null;
        for (int score = 0; score < cells.size(); score++) {
            Certificate certificate =
                    certificate(masks.get(score).only(cells.get(score).names(published)));
            if (certificate == null) {
                return null;
            }
            weakest = weakest == null ? certificate : weakest.and(certificate);
        }
        return weakest;
    }

    private @Nullable Certificate certificate(DisclosureMask mask) {
        try {
            return DisclosureAudit.of(mask).certify();
        } catch (SearchLimitException tooHard) {
            return rule == MaskingRule.SPAN_AUDITED ? mask.weakerCertificate() : null;
        }
    }
}
