package io.github.culturekit.scoring.disclosure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way of people through the releases of a ledger, as far as these tell them apart.
 *
 * @param atom the atom of the last page that they are in
 * @param people how many
 * @param places the atom that they were in, by the number of the release; none of a release that they were not in
 */
record Trace(String atom, int people, Map<Integer, String> places) {

    /** The trace of people who went on to a release. */
    static Trace of(ReleasePage.Atom atom, Map<Integer, String> before, int release) {
        Map<Integer, String> places = new TreeMap<>(before);
        if (atom.now() != null) {
            places.put(release, atom.now());
        }
        return new Trace(atom.name(), atom.people(), places);
    }

    /** The atom in a release, empty if they were not there. */
    Optional<String> at(int release) {
        return Optional.ofNullable(places.get(release));
    }
}
