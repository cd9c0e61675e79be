package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalogue merged from layers, and where each of its interventions and pieces of evidence comes from.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LayeredCatalog {

    LayeredCatalog() {}

    /**
     * Starts a layered catalogue; {@link CatalogLayers#merge()} makes one of layers.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is in use, as everything that takes a catalogue takes it. Merged from one layer it keeps that layer's id, version
     * and texts; merged from several its id joins theirs by two hyphens, and version and label are those of the top.
     *
     * @return the catalogue
     */
    @NotNull
    public abstract InterventionCatalog getCatalog();

    /**
     * The layers that it was merged from.
     *
     * @return at least one, the lowest first
     */
    @NotEmpty
    public abstract List<@NotNull LayerReference> getLayers();

    /**
     * Where each entry comes from, also those that are retired.
     *
     * @return evidence and then interventions, each in the order in which layers brought them
     */
    public abstract List<@NotNull EntryProvenance> getProvenance();

    /**
     * Looks up where an intervention or a piece of evidence comes from.
     *
     * @param entry an id such as {@code intervention/team-goals}
     * @return its provenance, or empty if no layer has it
     */
    public final Optional<EntryProvenance> find(EntryId entry) {
        return getProvenance().stream()
                .filter(one -> one.getEntry().equals(entry))
                .findFirst();
    }

    /**
     * Looks up where an intervention comes from.
     *
     * @param id the intervention's id
     * @return its provenance, or empty if no layer has it
     */
    public final Optional<EntryProvenance> findIntervention(String id) {
        return getProvenance().stream()
                .filter(one -> one.getEntry().toString().equals("intervention/" + id))
                .findFirst();
    }

    /**
     * What layers took out of use.
     *
     * @return the provenance of each, with the reason in its last step
     */
    public final List<EntryProvenance> getRetired() {
        return getProvenance().stream().filter(EntryProvenance::isRetired).toList();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LayeredCatalog fromJson(ImmutableLayeredCatalog.Json json) {
        return ImmutableLayeredCatalog.fromJson(json);
    }

    /** Builds a {@link LayeredCatalog}; not thread-safe. */
    public static final class Builder extends ImmutableLayeredCatalog.Builder {
        Builder() {}
    }
}
