package io.github.culturekit.scoring.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a ledger and those of its next release, brought together by where they were in the releases that are known of. */
final class Origins {

    private final List<FormerRelease> releases;
    private final List<String> untold;
    private final Map<List<Optional<String>>, Origin> origins = new LinkedHashMap<>();

    /**
     * Begins with the people of a ledger.
     *
     * @param releases the releases that are known of, the first one first
     */
    Origins(ReleaseLedger ledger, String subject, List<FormerRelease> releases) {
        this.releases = releases;
        List<Integer> known = releases.stream().map(FormerRelease::number).toList();
        this.untold = ledger.numbers(subject).stream()
                .filter(number -> !known.contains(number))
                .map(number -> ledger.getReleases().get(number))
                .toList();
        for (Trace trace : ledger.traces(subject)) {
            origin(known.stream().map(trace::at).toList()).addBefore(trace);
        }
    }

    /**
     * Adds people of the next release.
     *
     * @param places the atom that they were in in each of the known releases, empty if they were not there
     * @param atom the atom that they are in
     */
    void add(List<Optional<String>> places, String atom, int people) {
        origin(places).addNow(atom, people);
    }

    /** How many went from where to where, if there is one answer only. */
    Transition transition() {
        Transition.Builder transition = Transition.builder();
        origins.values().forEach(origin -> origin.addTo(transition));
        return transition.build();
    }

    private Origin origin(List<Optional<String>> places) {
        return origins.computeIfAbsent(places, any -> new Origin(releases, places, untold));
    }
}
