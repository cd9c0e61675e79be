package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;

/** How much units changed between two waves in which nothing special was done: what a plan for the next ones rests on best. */
public final class PastChanges {

    private PastChanges() {}

    /**
     * The standard deviation of units' changes (denominator n - 1).
     *
     * @param earlier the profile of the earlier wave
     * @param later the profile of the later wave
     * @param construct the construct that an intervention shall move
     * @param level the level of the units, in the organisation's word
     * @return points of the score; undefined where fewer than two units have a published score in both waves,
     *     and where all changed alike, as few units with rounded scores may: how much chance does cannot be told from that
     * @throws IllegalArgumentException if the waves were scored differently
     */
    public static Statistic standardDeviation(
            CultureProfile earlier, CultureProfile later, ConstructId construct, String level) {
        List<Double> changes = later.getSnapshot().getOrganisation().getUnits().stream()
                .filter(unit -> unit.getLevel().equals(level))
                .map(Unit::getId)
                .flatMap(unit -> Change.between(construct, unit, earlier, later).stream())
                .map(Change::getDifference)
                .toList();
        if (changes.size() < 2) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        if (changes.stream().distinct().count() == 1) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE);
        }
        double mean =
                changes.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = changes.stream()
                .mapToDouble(change -> (change - mean) * (change - mean))
                .sum();
        return Statistic.of(Math.sqrt(squares / (changes.size() - 1)));
    }
}
