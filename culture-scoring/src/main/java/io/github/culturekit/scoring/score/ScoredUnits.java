package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of a wave from the top down. Where no organisation was given they stand side by side below one root; an
 * organisation is made of them only for a profile, as thousands of units take their time. Thread-safe.
 */
final class ScoredUnits {

    private final String wave;
    private final List<UnitId> topDown;
    private final int[] parents;
    private volatile @Nullable OrganisationSnapshot snapshot;

    private ScoredUnits(String wave, List<UnitId> topDown, int[] parents, @Nullable OrganisationSnapshot snapshot) {
        this.wave = wave;
        this.topDown = topDown;
        this.parents = parents;
        this.snapshot = snapshot;
    }

    /** The units of an organisation. */
    static ScoredUnits of(OrganisationSnapshot snapshot) {
        List<Unit> units = snapshot.getOrganisation().getUnitsTopDown();
        Map<UnitId, Integer> numbers = new HashMap<>();
        int[] parents = new int[units.size()];
        for (int unit = 0; unit < parents.length; unit++) {
            numbers.put(units.get(unit).getId(), unit);
            parents[unit] = units.get(unit).getParent().map(numbers::get).orElse(0);
        }
        return new ScoredUnits(
                snapshot.getWave(), units.stream().map(Unit::getId).toList(), parents, snapshot);
    }

    /**
     * Units side by side.
     *
     * @param units the units in the order of their names
     * @throws IllegalArgumentException if one of several has the name of the root
     */
    static ScoredUnits sideBySide(String wave, List<UnitId> units) {
        List<UnitId> topDown = new ArrayList<>(units.size() + 1);
        topDown.add(Responses.EVERYONE);
        for (UnitId unit : units) {
            if (!unit.equals(Responses.EVERYONE)) {
                topDown.add(unit);
            }
        }
        if (topDown.size() > 1 && topDown.size() == units.size()) {
            throw new IllegalArgumentException("A unit is called '" + Responses.EVERYONE
                    + "' as the whole is that stands above all units. Maybe rename it in the file, or give the"
                    + " organisation with Scoring.in(organisation).");
        }
        return new ScoredUnits(wave, List.copyOf(topDown), new int[topDown.size()], null);
    }

    /** The units, the root first and parents before their children. */
    List<UnitId> topDown() {
        return topDown;
    }

    /** The number of the unit above another but the root. */
    int parent(int unit) {
        return parents[unit];
    }

    String wave() {
        return wave;
    }

    /** The organisation in this wave. */
    OrganisationSnapshot snapshot() {
        @Nullable OrganisationSnapshot made = snapshot;
        if (made == null) {
            String root = Responses.EVERYONE.toString();
            made = OrganisationSnapshot.of(wave, Organisation.flat(root, "unit", topDown.subList(1, topDown.size())));
            snapshot = made;
        }
        return made;
    }
}
