package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
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
    private final Map<String, ReleasePage> pages = new TreeMap<>();

    ReleaseDraft(ReleaseLedger ledger, String label) {
        this.ledger = ledger;
        this.label = label;
    }

    /**
     * Decides which cells are published, given all that was before; atoms of the same name are the same people, and whoever is
     * more than before is new.
     *
     * @param subject what is published, such as the scores of a scale; the same words in every release
     * @param structure the cells and who is in them now
     * @param masking how to decide
     * @return the mask of this release; its audit counts the earlier releases in
     * @throws IllegalArgumentException if an atom has fewer people than before, or the subject is in this release already
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
        if (pages.containsKey(subject)) {
            throw new IllegalArgumentException(
                    "Release '" + label + "' has '" + subject + "' already. Maybe start the next release.");
        }
        ReleasePage before = ledger.last(subject);
        Transition moves = transition == null ? Transition.byName(before, structure) : transition;
        ReleasePage page = before.next(structure, moves, 1 + ledger.releases().size());
        CellStructure refined = page.refine(structure);
        List<List<String>> released =
                page.carry(ledger.released(subject)).stream().map(page::names).toList();
        DisclosureMask mask = masking.of(refined, released);
        pages.put(subject, page.withCells(cells(page, mask)));
        return mask;
    }

    /**
     * Ends the release.
     *
     * @return the ledger with it
     */
    public ReleaseLedger seal() {
        return ledger.append(label, pages);
    }

    private static List<List<Integer>> cells(ReleasePage page, DisclosureMask mask) {
        Map<String, Integer> places = new LinkedHashMap<>();
        page.atoms().forEach(atom -> places.put(atom.name(), places.size()));
        List<List<Integer>> cells = new ArrayList<>();
        for (String cell : mask.getPublished()) {
            cells.add(
                    mask.getStructure().getAtoms(cell).stream().map(places::get).toList());
        }
        return cells;
    }
}
