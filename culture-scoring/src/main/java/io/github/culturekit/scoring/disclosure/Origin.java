package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * People whom the releases that are known of do not tell apart: the ledger's atoms that they were in, and the atoms where they are
 * now. Where only one way leads from those to these it is taken; else nobody can tell who went where, and that is refused.
 */
final class Origin {

    private final List<FormerRelease> releases;
    private final List<Optional<String>> places;
    private final List<String> untold;
    private final List<Trace> before = new ArrayList<>();
    private final Map<String, Integer> now = new LinkedHashMap<>();
    private int were;
    private int are;

    /**
     * People of the same places.
     *
     * @param releases the releases that are known of, the first one first
     * @param places where they were in each of them
     * @param untold the labels of the others
     */
    Origin(List<FormerRelease> releases, List<Optional<String>> places, List<String> untold) {
        this.releases = releases;
        this.places = places;
        this.untold = untold;
    }

    void addBefore(Trace trace) {
        before.add(trace);
        were += trace.people();
    }

    void addNow(String atom, int people) {
        now.merge(atom, people, Integer::sum);
        are += people;
    }

    void addTo(Transition.Builder transition) {
        if (before.isEmpty()) {
            now.forEach(transition::join);
        } else if (are == 0) {
            requireNotMissed();
            before.forEach(trace -> transition.leave(trace.atom(), trace.people()));
        } else {
            requireOneWay();
            go(transition);
        }
    }

    /** If there is one atom now, all are in it, and whoever is more has come; else there was one, and whoever is fewer has left. */
    private void go(Transition.Builder transition) {
        String only = now.keySet().iterator().next();
        if (now.size() == 1 && are >= were) {
            before.forEach(trace -> transition.move(trace.atom(), only, trace.people()));
            if (are > were) {
                transition.join(only, are - were);
            }
            return;
        }
        String from = before.get(0).atom();
        now.forEach((to, people) -> transition.move(from, to, people));
        if (are < were) {
            transition.leave(from, were - are);
        }
    }

    private void requireOneWay() {
        if (are < were) {
            requireNotMissed();
        }
        if (places.stream().allMatch(Optional::isEmpty)) {
            throw unclear("who of them has come back", alsoName());
        }
        if (are > were && now.size() > 1) {
            throw unclear(
                    "who of them came later",
                    "leave the former unit empty of those who did;"
                            + " of whoever was there and has answered more since, leave out what was added");
        }
        if (before.size() > 1 && (are < were || now.size() > 1)) {
            throw unclear("who of them is where", alsoName());
        }
    }

    /** People who are thought not to have moved cannot be fewer. */
    private void requireNotMissed() {
        FormerRelease last = releases.get(releases.size() - 1);
        Optional<String> place = places.get(places.size() - 1);
        if (!last.isNamed() && place.isPresent()) {
            throw new IllegalArgumentException("Atom '" + place.get() + "' had " + were + " people in release '"
                    + last.label() + "' and has " + are + " of them now, so nobody can tell who is in which release."
                    + " Maybe staff moved: name the column that holds their units then with"
                    + " Scoring.withFormerUnits(\"" + last.label() + "\", ...), or give a Transition that says how many"
                    + " went where. Or other cuts were asked for: ask for all cuts of the earlier release, if only as"
                    + " Scoring.withRequestableCuts(...).");
        }
    }

    private String alsoName() {
        return "name the columns of their units in " + untold + " too, with Scoring.withFormerUnits(...)";
    }

    private IllegalArgumentException unclear(String what, String advice) {
        List<String> known = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            known.add(places.get(at).map(place -> "in '" + place + "'").orElse("not there") + " in release '"
                    + releases.get(at).label() + "'");
        }
        return new IllegalArgumentException(were + " people were published who were " + String.join(" and ", known)
                + ", and " + are + " are now in "
                + now.keySet().stream().map(atom -> "'" + atom + "'").collect(Collectors.joining(", "))
                + ", so nobody can tell " + what + ". Maybe " + advice + ".");
    }
}
