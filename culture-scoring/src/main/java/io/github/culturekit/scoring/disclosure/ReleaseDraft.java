package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A release in the making: each mask counts what was released before, and sealing it makes the ledger that must be kept. Nothing
 * of a draft may be shown before it is sealed. Not thread-safe.
 */
public final class ReleaseDraft {

    private final ReleaseLedger ledger;
    private final String label;
    private final Retracing retracing;
    private final Map<String, ReleasePage> pages = new TreeMap<>();

    ReleaseDraft(ReleaseLedger ledger, String label, Retracing retracing) {
        this.ledger = ledger;
        this.label = label;
        this.retracing = retracing;
    }

    /**
     * Decides which cells are published, given all that was before; atoms of the same name are the same people, and whoever is
     * more than before is new.
     *
     * @param subject what is published, such as the scores of a scale; the same words in every release
     * @param structure the cells and who is in them now
     * @param masking how to decide
     * @return the mask of this release; its audit counts the earlier releases in
     * @throws IllegalArgumentException if an atom has fewer people than in the release before, or the subject is in this
     *     release already
     * @throws IllegalStateException if what was released gives a group below the minimum away already
     */
    public DisclosureMask mask(String subject, CellStructure structure, DisclosureMasking masking) {
        return mask(subject, structure, masking, null);
    }

    /**
     * Decides which cells are published after people moved.
     *
     * @param subject what is published, such as the scores of a scale; the same words in every release
     * @param structure the cells and who is in them now
     * @param masking how to decide
     * @param transition how many went from where to where; null to go by the names of atoms
     * @return the mask of this release; its audit counts the earlier releases in
     * @throws IllegalArgumentException if people are missing or too many, or the subject is in this release already
     * @throws IllegalStateException if what was released gives a group below the minimum away already
     */
    public DisclosureMask mask(
            String subject, CellStructure structure, DisclosureMasking masking, @Nullable Transition transition) {
        ReleasePage page =
                page(subject, structure, transition == null ? retracing.byName(subject, structure) : transition);
        DisclosureMask mask = decide(subject, page, structure, masking);
        take(subject, page, mask.getStructure(), mask.getPublished());
        return mask;
    }

    /** Decides about those of a wave's cells that are offered, and takes no note. */
    DisclosureMask decide(String subject, WaveCells cells, CellStructure offered, DisclosureMasking masking) {
        return decide(subject, page(subject, cells), offered, masking);
    }

    /** Takes note that cells of a wave are shown. */
    void take(String subject, WaveCells cells, Collection<String> shown) {
        ReleasePage page = page(subject, cells);
        take(subject, page, page.refine(cells.getStructure()), shown);
    }

    /**
     * What was released of a subject before, in short.
     *
     * @param subject what was published
     * @return a digest, the same for subjects of the same history
     */
    public String getHistory(String subject) {
        return ledger.history(subject);
    }

    private ReleasePage page(String subject, WaveCells cells) {
        return page(subject, cells.getStructure(), retracing.of(subject, cells.people()));
    }

    private ReleasePage page(String subject, CellStructure structure, Transition transition) {
        if (pages.containsKey(subject)) {
            throw new IllegalArgumentException(
                    "Release '" + label + "' has '" + subject + "' already. Maybe start the next release.");
        }
        return ledger.last(subject)
                .next(structure, transition, 1 + ledger.releases().size());
    }

    private DisclosureMask decide(
            String subject, ReleasePage page, CellStructure structure, DisclosureMasking masking) {
        List<List<String>> released =
                page.carry(ledger.released(subject)).stream().map(page::names).toList();
        return masking.of(page.refine(structure), released);
    }

    private void take(String subject, ReleasePage page, CellStructure refined, Collection<String> shown) {
        pages.put(subject, page.withCells(cells(page, refined, shown)));
    }

    /**
     * Ends the release.
     *
     * @return the ledger with it
     */
    public ReleaseLedger seal() {
        return ledger.append(label, pages);
    }

    private static List<List<Integer>> cells(ReleasePage page, CellStructure refined, Collection<String> shown) {
        Map<String, Integer> places = new LinkedHashMap<>();
        page.atoms().forEach(atom -> places.put(atom.name(), places.size()));
        List<List<Integer>> cells = new ArrayList<>();
        for (String cell : shown) {
            cells.add(refined.getAtoms(cell).stream().map(places::get).toList());
        }
        return cells;
    }
}
