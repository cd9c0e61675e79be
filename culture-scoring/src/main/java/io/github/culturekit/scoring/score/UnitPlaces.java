package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each unit stands in a list; a map by name is made when it is needed. Thread-safe. */
final class UnitPlaces {

    /** The place of a unit that is not in the list. */
    static final int NONE = -1;

    private final List<UnitId> units;
    private volatile @Nullable Map<UnitId, Integer> byName;

    UnitPlaces(List<UnitId> units) {
        this.units = units;
    }

    /** The units by their places. */
    List<UnitId> units() {
        return units;
    }

    /** The place of a unit, or {@link #NONE}. */
    int find(UnitId unit) {
        @Nullable Map<UnitId, Integer> known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (int place = 0; place < units.size(); place++) {
                known.put(units.get(place), place);
            }
            byName = known;
        }
        return known.getOrDefault(unit, NONE);
    }
}
