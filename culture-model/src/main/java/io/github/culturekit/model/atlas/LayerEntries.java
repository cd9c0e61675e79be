package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Construct;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a layer holds, as entries that know the layer. */
final class LayerEntries {

    private final AtlasLayer layer;

    LayerEntries(AtlasLayer layer) {
        this.layer = layer;
    }

    /** Everything but constructs, which stand and fall with their frameworks. */
    Stream<AtlasEntry<?>> whole() {
        return Stream.of(
                        entries(EntrySort.FRAMEWORK, layer.getFrameworks(), each -> each.getId(), Description::of),
                        entries(EntrySort.CROSSWALK, layer.getCrosswalks(), each -> each.getId(), Description::of),
                        entries(
                                EntrySort.INTERVENTION,
                                layer.getInterventions(),
                                each -> each.getId(),
                                Description::of),
                        entries(EntrySort.EVIDENCE, layer.getEvidence(), each -> each.getId(), Description::of),
                        entries(EntrySort.OUTCOME_LINK, layer.getOutcomeLinks(), each -> each.getId(), Description::of),
                        entries(EntrySort.FACT, layer.getFacts(), each -> each.getId(), Description::of),
                        entries(EntrySort.CASE_STUDY, layer.getCaseStudies(), each -> each.getId(), Description::of))
                .flatMap(Function.identity());
    }

    Stream<AtlasEntry<?>> constructs() {
        List<Construct> constructs = layer.getFrameworks().stream()
                .flatMap(framework -> framework.getConstructs().stream())
                .toList();
        return entries(EntrySort.CONSTRUCT, constructs, each -> each.getId().toString(), Description::of);
    }

    private <T> Stream<AtlasEntry<?>> entries(
            EntrySort sort,
            List<? extends @Nullable T> values,
            Function<T, String> id,
            Function<T, Description> description) {
        return values.stream()
                .filter(Objects::nonNull)
                .map(value -> new AtlasEntry<>(
                        EntryId.of(sort, id.apply(value)), value, description.apply(value), layer.getId(), null));
    }
}
