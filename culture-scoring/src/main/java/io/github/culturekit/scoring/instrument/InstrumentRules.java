package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids are unique, and whatever an item or a scale names is in the instrument and fits. */
final class InstrumentRules implements CrossCheck<Instrument> {

    @Override
    public void check(Instrument instrument, Breaches breaches) {
        if (hasNull(instrument.getItems())
                || hasNull(instrument.getResponseScales())
                || hasNull(instrument.getScales())) {
            return;
        }
        Map<String, ResponseScale> responseScales =
                unique(instrument.getResponseScales(), ResponseScale::getId, "responseScales", breaches);
        Map<String, Item> items = unique(instrument.getItems(), Item::getId, "items", breaches);
        Map<String, Scale> scales = unique(instrument.getScales(), Scale::getId, "scales", breaches);
        new ItemCodeRules(items, responseScales).check(instrument.getItems(), breaches);
        new ScaleTreeRules(items, scales).check(instrument, responseScales, breaches);
    }

    private static boolean hasNull(List<?> parts) {
        return parts.stream().anyMatch(Objects::isNull);
    }

    private static <T> Map<String, T> unique(
            List<T> parts, Function<T, String> id, String property, Breaches breaches) {
        Map<String, T> byId = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            @Nullable T before = byId.putIfAbsent(id.apply(parts.get(i)), parts.get(i));
            if (before != null) {
                breaches.add(
                        property + "[" + i + "].id",
                        "id '" + id.apply(parts.get(i)) + "' stands in '" + property
                                + "' twice. Maybe rename or remove the second.");
            }
        }
        return byId;
    }
}
