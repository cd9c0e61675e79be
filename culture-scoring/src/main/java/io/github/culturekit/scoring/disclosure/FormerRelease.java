package io.github.culturekit.scoring.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An earlier release, and how to tell in which of its atoms people of today's responses were. */
final class FormerRelease {

    private final int number;
    private final String label;
    private final boolean named;
    private final FormerColumns.OfRelease columns;
    /** All that the release told apart, whichever scores they had. */
    private final Set<String> atoms;
    /** What it told people apart by. */
    private final Set<String> attributes;

    private FormerRelease(int number, ReleaseLedger.Release release, boolean named, FormerColumns.OfRelease columns) {
        this.number = number;
        this.label = release.label();
        this.named = named;
        this.columns = columns;
        this.atoms = release.pages().values().stream()
                .flatMap(page -> page.atoms().stream())
                .map(ReleasePage.Atom::now)
                .flatMap(now -> Optional.ofNullable(now).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.attributes = atoms.stream()
                .flatMap(atom -> CellName.attributes(atom).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A release since which people are thought not to have moved. */
    static FormerRelease unmoved(int number, ReleaseLedger.Release release) {
        return new FormerRelease(number, release, false, FormerColumns.none().of(release.label()));
    }

    /**
     * A release of which columns say where people were.
     *
     * @param noted all attributes and columns that are known of people
     */
    static FormerRelease named(
            int number, ReleaseLedger.Release release, FormerColumns.OfRelease columns, Collection<String> noted) {
        FormerRelease former = new FormerRelease(number, release, true, columns);
        for (String attribute : former.attributes) {
            if (!noted.contains(columns.of(attribute))) {
                throw new IllegalArgumentException("Release '" + release.label() + "' tells people apart by '"
                        + attribute + "', which is not known of them now. Maybe ask for it, if only as"
                        + " Scoring.withRequestableCuts(\"" + attribute + "\"), or name its column then with"
                        + " Scoring.withFormerCut(...).");
            }
        }
        return former;
    }

    int number() {
        return number;
    }

    String label() {
        return label;
    }

    /** Whether columns say where people were; else it is only thought that they did not move. */
    boolean isNamed() {
        return named;
    }

    /** The atom that people were in, empty if they were not there. */
    Optional<String> find(WaveCells.People people) {
        Optional<String> atom = columns.unit(people.unit(), people.noted())
                .map(unit -> CellName.of(unit, columns.values(people.noted(), attributes)));
        if (named && atom.isPresent() && !atoms.contains(atom.get())) {
            throw new IllegalArgumentException("Release '" + label + "' has nobody in '" + atom.get()
                    + "', where by their columns people of '" + people.atom()
                    + "' were. Maybe it is written otherwise there; or they answered later: leave their former unit"
                    + " empty.");
        }
        return atom;
    }
}
