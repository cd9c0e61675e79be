package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What divides what, for the rules that go by it: each unit into those below it, and by each attribute into its values. */
final class WavePartitions {

    private final Organisation organisation;
    private final List<Cut> cuts;
    private final Collection<List<Cut>> byAttributes;

    WavePartitions(Organisation organisation, List<Cut> cuts) {
        this.organisation = organisation;
        this.cuts = cuts;
        Map<Set<String>, List<Cut>> values = new LinkedHashMap<>();
        cuts.stream()
                .filter(cut -> !cut.isEveryone())
                .forEach(cut -> values.computeIfAbsent(cut.getValues().keySet(), any -> new ArrayList<>())
                        .add(cut));
        this.byAttributes = values.values();
    }

    void addTo(CellStructure.Builder structure, CellNames names) {
        for (Unit unit : organisation.getUnitsTopDown()) {
            for (Cut cut : cuts) {
                add(structure, names.cell(key(unit, cut)), below(unit, cut, names));
            }
            for (List<Cut> values : byAttributes) {
                add(structure, names.cell(key(unit, Cut.everyone())), values(unit, values, names));
            }
        }
    }

    private List<@Nullable String> below(Unit unit, Cut cut, CellNames names) {
        List<@Nullable String> parts = new ArrayList<>();
        for (Unit child : organisation.getChildren(unit.getId())) {
            parts.add(names.cell(key(child, cut)));
        }
        parts.add(names.direct(key(unit, cut)));
        return parts;
    }

    private static List<@Nullable String> values(Unit unit, List<Cut> values, CellNames names) {
        List<@Nullable String> parts = new ArrayList<>();
        values.forEach(cut -> parts.add(names.cell(key(unit, cut))));
        return parts;
    }

    private static void add(CellStructure.Builder structure, @Nullable String whole, List<@Nullable String> parts) {
        List<String> there = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.equals(whole)) {
                there.add(part);
            }
        }
        if (whole != null && there.size() > 1) {
            structure.partition(whole, there);
        }
    }

    private static WaveCells.Key key(Unit unit, Cut cut) {
        return new WaveCells.Key(unit.getId(), cut);
    }
}
