package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A ledger as a document, in which atoms go by their names, and back. */
final class LedgerText {

    private static final int NONE = -1;

    /** The last page of each subject, by which the next one says where people come from. */
    private final Map<String, ReleasePage> last = new HashMap<>();

    static LedgerDocument write(ReleaseLedger ledger) {
        LedgerText text = new LedgerText();
        LedgerDocument.Builder document =
                LedgerDocument.builder().wave(ledger.getWave()).digest(ledger.getDigest());
        for (ReleaseLedger.Release release : ledger.releases()) {
            LedgerRelease.Builder written = LedgerRelease.builder().label(release.label());
            release.pages().forEach((subject, page) -> written.addPage(text.write(subject, page)));
            document.addRelease(written.build());
        }
        return document.build();
    }

    static ReleaseLedger read(LedgerDocument document) {
        LedgerText text = new LedgerText();
        ReleaseLedger ledger = ReleaseLedger.of(document.getWave());
        for (LedgerRelease release : document.getReleases()) {
            Map<String, ReleasePage> pages = new TreeMap<>();
            release.getPages().forEach(page -> pages.put(page.getSubject(), text.read(page)));
            ledger = ledger.append(release.getLabel(), pages);
        }
        if (!ledger.getDigest().equals(document.getDigest())) {
            throw new IllegalArgumentException("Document is no whole release ledger: the digest is not that of the"
                    + " releases. Maybe it was changed; without the ledger nothing more of the wave can be published"
                    + " safely.");
        }
        return ledger;
    }

    private LedgerPage write(String subject, ReleasePage page) {
        ReleasePage before = before(subject);
        LedgerPage.Builder written = LedgerPage.builder().subject(subject);
        for (ReleasePage.Atom atom : page.atoms()) {
            written.addAtom(LedgerAtom.builder()
                    .name(atom.name())
                    .from(
                            atom.before() == NONE
                                    ? null
                                    : before.atoms().get(atom.before()).name())
                    .in(atom.now())
                    .people(atom.people())
                    .build());
        }
        page.cells().forEach(cell -> written.addCell(page.names(cell)));
        last.put(subject, page);
        return written.build();
    }

    private ReleasePage read(LedgerPage page) {
        Map<String, Integer> before = places(before(page.getSubject()).atoms());
        List<ReleasePage.Atom> atoms = new ArrayList<>();
        for (LedgerAtom atom : page.getAtoms()) {
            int from = atom.getFrom().map(name -> place(before, name)).orElse(NONE);
            atoms.add(new ReleasePage.Atom(atom.getName(), from, orNull(atom.getIn()), atom.getPeople()));
        }
        Map<String, Integer> places = places(atoms);
        List<List<Integer>> cells = page.getCells().stream()
                .map(cell -> cell.stream().map(name -> place(places, name)).toList())
                .toList();
        ReleasePage read = new ReleasePage(List.copyOf(atoms), cells);
        last.put(page.getSubject(), read);
        return read;
    }

    private ReleasePage before(String subject) {
        return last.getOrDefault(subject, ReleasePage.empty());
    }

    private static Map<String, Integer> places(List<ReleasePage.Atom> atoms) {
        Map<String, Integer> places = new HashMap<>();
        atoms.forEach(atom -> places.put(atom.name(), places.size()));
        return places;
    }

    private static int place(Map<String, Integer> places, String name) {
        return Optional.ofNullable(places.get(name))
                .orElseThrow(() -> new IllegalArgumentException("Document is no whole release ledger: it names atom '"
                        + name + "', which is not on its page. Maybe it was changed."));
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
