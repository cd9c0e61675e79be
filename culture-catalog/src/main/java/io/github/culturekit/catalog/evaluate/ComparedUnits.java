package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The units of one level, who of them had the intervention, and whose neighbours they are. */
record ComparedUnits(String level, List<UnitId> units, Set<UnitId> treated, Places places) {

    /**
     * Finds the units to compare.
     *
     * @param level the level asked for; null for that of the rollout's units
     */
    static ComparedUnits of(Places places, Rollout rollout, @Nullable String level) {
        for (UnitId unit : rollout.getUnits()) {
            if (places.find(unit).isEmpty()) {
                throw new IllegalArgumentException("Rollout '" + rollout.getIntervention() + "': unit '" + unit
                        + "' is in none of the waves' organisations. Maybe its code is spelt in another way.");
            }
        }
        String common = level == null ? levelOf(rollout, places) : level;
        List<UnitId> units = places.atLevel(common);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("No unit of any wave is of level '" + common
                    + "'. Maybe the organisation has another word for it.");
        }
        refuseNested(units, common, places);
        Set<UnitId> treated = new TreeSet<>();
        for (UnitId unit : units) {
            if (places.path(unit).stream().anyMatch(rollout.getUnits()::contains)) {
                treated.add(unit);
            }
        }
        refuseUnseen(rollout, common, treated, places);
        return new ComparedUnits(common, units, treated, places);
    }

    /** The unit that counts as one draw of chance together with its neighbours. */
    UnitId cluster(UnitId unit, @Nullable String clusterLevel) {
        if (clusterLevel == null) {
            return unit;
        }
        return places.above(unit, clusterLevel)
                .orElseThrow(() -> new IllegalArgumentException("Unit '" + unit + "' lies in no unit of level '"
                        + clusterLevel
                        + "', which is to be its cluster. Maybe the level is spelt in another way, or lies"
                        + " below level '" + level + "'."));
    }

    boolean isIn(UnitId unit, Set<UnitId> some) {
        return places.path(unit).stream().anyMatch(some::contains);
    }

    private static String levelOf(Rollout rollout, Places places) {
        Set<String> levels = new TreeSet<>();
        for (UnitId unit : rollout.getUnits()) {
            levels.add(places.find(unit).map(Unit::getLevel).orElseThrow());
        }
        if (levels.size() > 1) {
            throw new IllegalArgumentException("Rollout '" + rollout.getIntervention() + "': its units are of levels "
                    + levels + ", so that it is not clear which to compare. Maybe name the level with"
                    + " withLevel(...): units below a unit of the rollout count as having had it.");
        }
        return levels.iterator().next();
    }

    private static void refuseNested(List<UnitId> units, String level, Places places) {
        Set<UnitId> all = new HashSet<>(units);
        for (UnitId unit : units) {
            List<UnitId> above = new ArrayList<>(places.path(unit));
            above.remove(unit);
            above.retainAll(all);
            if (!above.isEmpty()) {
                throw new IllegalArgumentException("Unit '" + unit + "' lies in unit " + above
                        + ", and all are of level '"
                        + level + "': the same people would count twice. Maybe give the upper one a level of its own in"
                        + " the organisation.");
            }
        }
    }

    private static void refuseUnseen(Rollout rollout, String level, Set<UnitId> treated, Places places) {
        Set<UnitId> seen = new HashSet<>();
        treated.forEach(unit -> seen.addAll(places.path(unit)));
        for (UnitId unit : rollout.getUnits()) {
            if (!seen.contains(unit)) {
                throw new IllegalArgumentException("Rollout '" + rollout.getIntervention() + "': unit '" + unit
                        + "' neither is of level '" + level
                        + "' nor has such units below it. Maybe it is a part of one:"
                        + " then name a lower level with withLevel(...).");
            }
        }
    }
}
