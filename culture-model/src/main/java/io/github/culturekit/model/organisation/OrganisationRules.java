package io.github.culturekit.model.organisation;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units form one tree, and no unit has fewer people than the units below it together. */
final class OrganisationRules implements CrossCheck<Organisation> {

    @Override
    public void check(Organisation organisation, Breaches breaches) {
        List<Unit> units = organisation.getUnits();
        if (units.isEmpty() || units.stream().anyMatch(Objects::isNull)) {
            return;
        }
        Map<UnitId, Unit> byId = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (byId.put(units.get(i).getId(), units.get(i)) != null) {
                breaches.add(
                        "units[" + i + "].id",
                        "unit '" + units.get(i).getId()
                                + "' is listed twice. Maybe rename the second: ids are unique in"
                                + " the whole organisation, not only below one parent.");
            }
        }
        checkParents(units, byId, breaches);
        checkRoots(units, breaches);
        checkCircles(units, byId, breaches);
        checkPeople(units, byId, breaches);
    }

    private static void checkParents(List<Unit> units, Map<UnitId, Unit> byId, Breaches breaches) {
        for (int i = 0; i < units.size(); i++) {
            @Nullable UnitId parent = units.get(i).parent();
            if (parent != null && !byId.containsKey(parent)) {
                breaches.add(
                        "units[" + i + "].parent",
                        "unit '" + units.get(i).getId() + "' has parent '" + parent
                                + "', which is no unit of the organisation. Maybe add that unit, or mend the parent's"
                                + " spelling.");
            }
        }
    }

    private static void checkRoots(List<Unit> units, Breaches breaches) {
        List<UnitId> roots = units.stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::getId)
                .toList();
        if (roots.size() > 1) {
            breaches.add(
                    "units",
                    "units " + roots
                            + " have no parent; only the organisation itself has none. Maybe add a unit for the"
                            + " organisation and make it their parent.");
        }
    }

    private static void checkCircles(List<Unit> units, Map<UnitId, Unit> byId, Breaches breaches) {
        Set<UnitId> sound = new LinkedHashSet<>();
        for (Unit unit : units) {
            Set<UnitId> way = new LinkedHashSet<>();
            @Nullable Unit at = unit;
            while (at != null && !sound.contains(at.getId())) {
                if (!way.add(at.getId())) {
                    breaches.add(
                            "units",
                            "units " + way + " are each other's parents in a circle. Maybe one parent is the wrong way"
                                    + " round.");
                    sound.addAll(way);
                    return;
                }
                @Nullable UnitId parent = at.parent();
                at = parent == null ? null : byId.get(parent);
            }
            sound.addAll(way);
        }
    }

    private static void checkPeople(List<Unit> units, Map<UnitId, Unit> byId, Breaches breaches) {
        Map<UnitId, Long> below = new HashMap<>();
        for (Unit unit : units) {
            Optional<Population> population = unit.getPopulation();
            if (unit.parent() != null && population.isPresent()) {
                below.merge(unit.parent(), (long) population.get().getPeople(), Long::sum);
            }
        }
        below.forEach((parent, people) -> Optional.ofNullable(byId.get(parent))
                .flatMap(Unit::getPopulation)
                .filter(population -> population.getPeople() < people)
                .ifPresent(population -> breaches.add(
                        "units",
                        "unit '" + parent + "' has " + population.getPeople()
                                + " people, but the units directly below it"
                                + " have " + people + " together. Maybe its number counts only its own staff: a unit's"
                                + " population includes all units below it.")));
    }
}
