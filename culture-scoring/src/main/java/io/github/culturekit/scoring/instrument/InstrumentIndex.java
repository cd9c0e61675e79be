package io.github.culturekit.scoring.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a valid instrument, indexed for look-up. */
record InstrumentIndex(
        Map<String, Integer> items,
        Map<String, ResponseScale> responseScales,
        Map<String, Scale> scales,
        List<Scale> bottomUp) {

    static InstrumentIndex of(Instrument instrument) {
        Map<String, Integer> items = new HashMap<>();
        for (Item item : instrument.getItems()) {
            items.put(item.getId(), items.size());
        }
        Map<String, ResponseScale> responseScales = new HashMap<>();
        instrument.getResponseScales().forEach(scale -> responseScales.put(scale.getId(), scale));
        Map<String, Scale> scales = new HashMap<>();
        instrument.getScales().forEach(scale -> scales.put(scale.getId(), scale));
        return new InstrumentIndex(items, responseScales, scales, bottomUp(instrument.getScales(), scales));
    }

    /** The ids of all items below a scale, in order, each once. */
    Set<String> itemsBelow(Scale scale) {
        Set<String> below = new LinkedHashSet<>(scale.getItems());
        for (String id : scale.getSubScales()) {
            @Nullable Scale subScale = scales.get(id);
            if (subScale == null) {
                throw new IllegalArgumentException("Scale '" + scale.getId() + "' names sub-scale '" + id
                        + "', which the instrument does not have. Maybe the scale is of another instrument.");
            }
            below.addAll(itemsBelow(subScale));
        }
        return below;
    }

    private static List<Scale> bottomUp(List<Scale> listed, Map<String, Scale> scales) {
        Map<String, Scale> ordered = new LinkedHashMap<>();
        listed.forEach(scale -> addAfterSubScales(scale, scales, ordered));
        return List.copyOf(new ArrayList<>(ordered.values()));
    }

    private static void addAfterSubScales(Scale scale, Map<String, Scale> scales, Map<String, Scale> ordered) {
        for (String id : scale.getSubScales()) {
            @Nullable Scale subScale = scales.get(id);
            if (subScale != null && !ordered.containsKey(id)) {
                addAfterSubScales(subScale, scales, ordered);
            }
        }
        ordered.putIfAbsent(scale.getId(), scale);
    }
}
