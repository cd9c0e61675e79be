package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where each unit stands in the organisation, as of the last wave in which the organisation had it. */
final class Places {

    /** The way from the root to each unit, both included. */
    private final Map<UnitId, List<Unit>> paths = new TreeMap<>();

    private Places() {}

    static Places of(List<CultureProfile> profiles) {
        Places places = new Places();
        for (CultureProfile profile : profiles) {
            Organisation organisation = profile.getSnapshot().getOrganisation();
            for (Unit unit : organisation.getUnits()) {
                places.paths.put(unit.getId(), organisation.getPath(unit.getId()));
            }
        }
        return places;
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(paths.get(id)).map(Places::last);
    }

    /** The units of a level, in the order of their ids. */
    List<UnitId> atLevel(String level) {
        return paths.entrySet().stream()
                .filter(entry -> last(entry.getValue()).getLevel().equals(level))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The unit itself and those above it. */
    List<UnitId> path(UnitId id) {
        return paths.get(id).stream().map(Unit::getId).toList();
    }

    /** The unit at a level that another is, or lies in. */
    Optional<UnitId> above(UnitId id, String level) {
        return paths.get(id).stream()
                .filter(unit -> unit.getLevel().equals(level))
                .map(Unit::getId)
                .findFirst();
    }

    private static Unit last(List<Unit> path) {
        return path.get(path.size() - 1);
    }
}
