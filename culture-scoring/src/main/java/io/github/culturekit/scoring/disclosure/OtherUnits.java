package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Brings units below the minimum, side by side under one unit, together under a new one between them, so that their people
 * still count in a score that is shown. Where they are too few together, the next smallest of their neighbours joins them.
 *
 * <p>It goes by how many answered, never by what. Immutable and thread-safe.
 */
public final class OtherUnits {

    private final String label;
    private final int minimum;

    private OtherUnits(String label, int minimum) {
        this.label = label;
        this.minimum = minimum;
    }

    static OtherUnits of(String label, int minimum) {
        if (label.isBlank()) {
            throw new IllegalArgumentException(
                    "The unit that small units are brought together in has no name. Maybe call it \"Other units\".");
        }
        return new OtherUnits(label, minimum);
    }

    /**
     * Brings small units together.
     *
     * @param organisation the units as they are
     * @param people how many answered in a unit and all below it
     * @return the same units, and above small ones a unit more where that makes enough people; its id is that of the unit above
     *     them with {@code /other} behind it
     */
    public Organisation in(Organisation organisation, ToIntFunction<UnitId> people) {
        Map<UnitId, Unit> moved = new HashMap<>();
        List<Unit> added = new ArrayList<>();
        Set<UnitId> taken = new HashSet<>();
        organisation.getUnits().forEach(unit -> taken.add(unit.getId()));
        for (Unit above : organisation.getUnitsTopDown()) {
            List<Unit> together = together(organisation.getChildren(above.getId()), people);
            if (!together.isEmpty()) {
                Unit other = unit(above, together, taken);
                added.add(other);
                together.forEach(unit -> moved.put(
                        unit.getId(),
                        Unit.builder().copying(unit).parent(other.getId()).build()));
            }
        }
        List<Unit> units = new ArrayList<>();
        organisation.getUnits().forEach(unit -> units.add(moved.getOrDefault(unit.getId(), unit)));
        units.addAll(added);
        return added.isEmpty()
                ? organisation
                : Organisation.builder().copying(organisation).units(units).build();
    }

    /** The units to bring together, none if there is nothing to gain or nothing would be left beside them. */
    private List<Unit> together(List<Unit> units, ToIntFunction<UnitId> people) {
        List<Unit> bySize = units.stream()
                .filter(unit -> people.applyAsInt(unit.getId()) > 0)
                .sorted(Comparator.comparingInt((Unit unit) -> people.applyAsInt(unit.getId()))
                        .thenComparing(Unit::getId))
                .toList();
        int count = 0;
        int sum = 0;
        while (count < bySize.size()) {
            int next = people.applyAsInt(bySize.get(count).getId());
            if (next >= minimum && (sum == 0 || sum >= minimum)) {
                break;
            }
            sum += next;
            count++;
        }
        boolean gains = sum >= minimum && count > 1 && count < bySize.size();
        return gains ? bySize.subList(0, count) : List.of();
    }

    private Unit unit(Unit above, List<Unit> together, Set<UnitId> taken) {
        UnitId id = UnitId.of(above.getId() + "/other");
        while (!taken.add(id)) {
            id = UnitId.of(id + "'");
        }
        Unit.Builder unit = Unit.builder()
                .id(id)
                .label(label)
                .level(together.get(0).getLevel())
                .parent(above.getId());
        population(together).ifPresent(unit::population);
        return unit.build();
    }

    /** Everyone, and the cuts that all of the units count. */
    private static Optional<Population> population(List<Unit> units) {
        List<Population> each =
                units.stream().flatMap(unit -> unit.getPopulation().stream()).toList();
        if (each.size() < units.size()) {
            return Optional.empty();
        }
        Population.Builder sum = Population.builder()
                .people(each.stream().mapToInt(Population::getPeople).sum());
        for (HeadCount first : each.get(0).getHeadCounts()) {
            List<OptionalInt> counts =
                    each.stream().map(some -> some.people(first.getCut())).toList();
            if (counts.stream().allMatch(OptionalInt::isPresent)) {
                sum.addHeadCount(HeadCount.builder()
                        .cut(first.getCut())
                        .people(counts.stream().mapToInt(OptionalInt::getAsInt).sum())
                        .build());
            }
        }
        return Optional.of(sum.build());
    }
}
