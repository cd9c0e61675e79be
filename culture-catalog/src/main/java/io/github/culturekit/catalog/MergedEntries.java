package io.github.culturekit.catalog;

import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.atlas.EntrySort;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What merged layers hold, also what is retired, each entry where the first layer to bring it put it.
 *
 * @param evidence evidence by id
 * @param interventions interventions by id
 */
record MergedEntries(
        Map<EntryId, MergedEntry<Evidence>> evidence, Map<EntryId, MergedEntry<Intervention>> interventions) {

    static MergedEntries none() {
        return new MergedEntries(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    @Nullable
    MergedEntry<?> find(EntryId id) {
        return id.getSort() == EntrySort.EVIDENCE ? evidence.get(id) : interventions.get(id);
    }

    Stream<MergedEntry<?>> all() {
        return Stream.concat(evidence.values().stream(), interventions.values().stream());
    }

    List<MergedEntry<Intervention>> interventionsInUse() {
        return inUse(interventions);
    }

    List<MergedEntry<Evidence>> evidenceInUse() {
        return inUse(evidence);
    }

    static <T> List<T> values(List<MergedEntry<T>> entries) {
        return entries.stream()
                .map(entry -> Objects.requireNonNull(entry.value()))
                .toList();
    }

    private static <T> List<MergedEntry<T>> inUse(Map<EntryId, MergedEntry<T>> entries) {
        return entries.values().stream().filter(entry -> !entry.isRetired()).toList();
    }
}
