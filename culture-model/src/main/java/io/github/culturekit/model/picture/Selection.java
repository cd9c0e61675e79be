package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which units and constructs of a profile to show, and under which labels. An empty list means: all that the profile speaks
 * of.
 *
 * <p>All units of a level are shown as soon as one of them has a score: a unit whose scores were left out must look like one
 * whose scores are withheld.
 */
record Selection(
        List<String> levels,
        List<UnitId> units,
        List<ConstructId> constructs,
        Function<ConstructId, @Nullable String> labels) {

    static Selection everything() {
        return new Selection(List.of(), List.of(), List.of(), id -> null);
    }

    Selection withLevels(Collection<String> chosen) {
        return new Selection(List.copyOf(chosen), units, constructs, labels);
    }

    Selection withUnits(Collection<UnitId> chosen) {
        return new Selection(levels, List.copyOf(chosen), constructs, labels);
    }

    Selection withConstructs(Collection<ConstructId> chosen) {
        return new Selection(levels, units, List.copyOf(new LinkedHashSet<>(chosen)), labels);
    }

    Selection withLabels(Function<ConstructId, @Nullable String> chosen) {
        return new Selection(levels, units, constructs, chosen);
    }

    /** The label asked for, or else the id's name in readable form. */
    String label(ConstructId id) {
        String label = labels.apply(id);
        if (label != null && !label.isBlank()) {
            return Lettering.oneLine(label);
        }
        String name = id.getName().replace('-', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    List<ConstructId> constructsOf(CultureProfile profile) {
        List<ConstructId> held = profile.getConstructs();
        if (held.isEmpty()) {
            throw new IllegalArgumentException("The profile of wave '" + profile.getWave()
                    + "' has no scores, so there is nothing to show. Maybe no scale of instrument '"
                    + profile.getInstrument().getId() + "' names a construct.");
        }
        for (ConstructId chosen : constructs) {
            if (!held.contains(chosen)) {
                throw new IllegalArgumentException("Construct '" + chosen + "' is not in the profile of wave '"
                        + profile.getWave() + "', which has " + held + ". Maybe it belongs to another framework.");
            }
        }
        return constructs.isEmpty() ? held : constructs;
    }

    /** The units from the top down. */
    List<Unit> unitsOf(CultureProfile profile) {
        Organisation organisation = profile.getSnapshot().getOrganisation();
        for (UnitId chosen : units) {
            if (organisation.find(chosen).isEmpty()) {
                throw new IllegalArgumentException("Unit '" + chosen + "' is no unit of '" + organisation.getLabel()
                        + "' in wave '" + profile.getWave() + "'. Maybe it is of another wave, or its label was given"
                        + " instead of its id.");
            }
        }
        Set<String> shownLevels = levelsOf(profile, organisation);
        List<Unit> shown = organisation.getUnitsTopDown().stream()
                .filter(unit -> units.isEmpty() ? shownLevels.contains(unit.getLevel()) : units.contains(unit.getId()))
                .filter(unit -> levels.isEmpty() || levels.contains(unit.getLevel()))
                .toList();
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("None of the units " + units + " is of the levels " + levels
                    + ", so there is nothing to show. Maybe choose by units or by levels, not by both.");
        }
        return shown;
    }

    private Set<String> levelsOf(CultureProfile profile, Organisation organisation) {
        Set<String> known =
                organisation.getUnits().stream().map(Unit::getLevel).collect(Collectors.toCollection(TreeSet::new));
        for (String level : levels) {
            if (!known.contains(level)) {
                throw new IllegalArgumentException("Level '" + level + "' is no level of '" + organisation.getLabel()
                        + "', which has " + known + ". Maybe it is spelt differently.");
            }
        }
        if (!levels.isEmpty()) {
            return Set.copyOf(levels);
        }
        return profile.getScores().stream()
                .map(ConstructScore::getUnit)
                .distinct()
                .flatMap(id -> organisation.find(id).stream())
                .map(Unit::getLevel)
                .collect(Collectors.toSet());
    }
}
