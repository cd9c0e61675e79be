package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out how many people went from where to where since the releases of a ledger: by the columns that say where they were then.
 * Of the last release, if no columns speak of it, they are thought to be where they were.
 */
final class Retracing {

    private final ReleaseLedger ledger;
    private final Map<Integer, FormerRelease> named = new HashMap<>();
    private final Map<Integer, FormerRelease> unmoved = new HashMap<>();

    /**
     * Prepares for a ledger's next release.
     *
     * @param former the columns that say where people were
     * @param noted all attributes and columns that are known of people
     * @throws IllegalArgumentException if there is no such release, or it tells people apart by what is not known of them now
     */
    Retracing(ReleaseLedger ledger, FormerColumns former, Collection<String> noted) {
        this.ledger = ledger;
        for (String label : former.releases()) {
            int number = number(label);
            ReleaseLedger.Release release = ledger.releases().get(number);
            named.put(number, FormerRelease.named(number, release, former.of(label), noted));
        }
    }

    /** The transition of those who count in a score. */
    Transition of(String subject, Collection<WaveCells.People> everyone) {
        List<FormerRelease> releases = releases(subject);
        Origins origins = new Origins(ledger, subject, releases);
        for (WaveCells.People people : everyone) {
            List<Optional<String>> places =
                    releases.stream().map(release -> release.find(people)).toList();
            origins.add(places, people.atom(), people.people());
        }
        return origins.transition();
    }

    /** The transition where only names are known: atoms of the same name are the same people. */
    Transition byName(String subject, CellStructure structure) {
        List<FormerRelease> releases = releases(subject);
        Origins origins = new Origins(ledger, subject, releases);
        for (String atom : structure.getAtoms()) {
            origins.add(Collections.nCopies(releases.size(), Optional.of(atom)), atom, structure.getAtomPeople(atom));
        }
        return origins.transition();
    }

    /** The releases of which it is known where people were, as far as they are of a subject. */
    private List<FormerRelease> releases(String subject) {
        List<FormerRelease> releases = new ArrayList<>();
        List<Integer> numbers = ledger.numbers(subject);
        for (int number : numbers) {
            if (named.containsKey(number)) {
                releases.add(named.get(number));
            } else if (number == numbers.get(numbers.size() - 1)) {
                releases.add(unmoved.computeIfAbsent(
                        number,
                        any -> FormerRelease.unmoved(number, ledger.releases().get(number))));
            }
        }
        return releases;
    }

    private int number(String label) {
        List<String> labels = ledger.getReleases();
        int number = labels.indexOf(label);
        if (number < 0) {
            throw new IllegalArgumentException("Columns say where people were in release '" + label + "', and the"
                    + " ledger has the releases " + labels + ". Maybe it is written otherwise there.");
        }
        if (number < labels.lastIndexOf(label)) {
            throw new IllegalArgumentException("Columns say where people were in release '" + label + "', and the"
                    + " ledger has more than one of that name. Maybe give each release a label of its own.");
        }
        return number;
    }
}
