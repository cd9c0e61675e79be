package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where an intervention or a piece of evidence comes from: what each layer did to it, the lowest first.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class EntryProvenance {

    EntryProvenance() {}

    /**
     * Starts a provenance.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is about.
     *
     * @return an id such as {@code intervention/team-goals} or {@code evidence/kluger-1996}
     */
    @NotNull
    public abstract EntryId getEntry();

    /**
     * What the layers did.
     *
     * @return at least one step, the lowest layer's first
     */
    @NotEmpty
    public abstract List<@NotNull ProvenanceStep> getSteps();

    /**
     * Whether it is out of use.
     *
     * @return true where the last step retired it
     */
    public final boolean isRetired() {
        return getSteps().get(getSteps().size() - 1).getChange() == LayerChange.RETIRED;
    }

    /**
     * The layer whose own text holds, apart from what higher layers added to it.
     *
     * @return the id of the last layer that brought one; of what is retired, the layer whose text held before
     */
    public final String getLayer() {
        List<String> texts = textLayers();
        return texts.get(texts.size() - 1);
    }

    /**
     * The layers whose text no longer holds, because a higher layer put its own in its place.
     *
     * @return layer ids, the lowest first; none where nothing was overridden
     */
    public final List<String> getOverridden() {
        List<String> texts = textLayers();
        return texts.subList(0, texts.size() - 1);
    }

    private List<String> textLayers() {
        List<String> texts = getSteps().stream()
                .filter(step -> step.getChange() != LayerChange.EXTENDED && step.getChange() != LayerChange.RETIRED)
                .map(ProvenanceStep::getLayer)
                .toList();
        return texts.isEmpty() ? List.of(getSteps().get(0).getLayer()) : texts;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EntryProvenance fromJson(ImmutableEntryProvenance.Json json) {
        return ImmutableEntryProvenance.fromJson(json);
    }

    /** Builds an {@link EntryProvenance}; not thread-safe. */
    public static final class Builder extends ImmutableEntryProvenance.Builder {
        Builder() {}
    }
}
