package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.construct.ReferenceWork;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one party brings to a catalogue: the library, a sector, or an organisation of its own.
 *
 * <p>A layer adds interventions and evidence, and says of those of lower layers which it overrides, extends or retires, each
 * with the reason; nothing is changed in silence. {@link CatalogLayers} lays them over each other. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CatalogLayerRules.class)
public abstract class CatalogLayer implements ReferenceWork {

    /** The schema that a layer's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/catalogue-layer-1.json";

    CatalogLayer() {}

    /**
     * Starts a layer.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A whole catalogue as a layer, which so far changes nothing below it.
     *
     * @param catalog the catalogue
     * @return a layer with its id, version, texts, evidence and interventions
     */
    public static CatalogLayer of(InterventionCatalog catalog) {
        return builder()
                .copying(catalog)
                .evidence(catalog.getEvidence())
                .interventions(catalog.getInterventions())
                .build();
    }

    /**
     * A layer that comes with the library, to be laid over the {@linkplain CatalogLayers#standard() standard catalogue} by
     * organisations outside health care: it retires or rewords what only fits hospitals, and brings counterparts for
     * offices, schools and local government.
     *
     * @return the layer, read once
     */
    public static CatalogLayer beyondHealthCare() {
        return ShippedLayer.BEYOND_HEALTH_CARE.getValue();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/catalogue-layer-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The layers that must lie below this one, because it speaks of what they hold.
     *
     * @return layer ids, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getOver();

    /**
     * The evidence that the layer brings, new or overriding.
     *
     * @return evidence with unique ids
     */
    public abstract List<@NotNull Evidence> getEvidence();

    /**
     * The interventions that the layer brings, new or overriding.
     *
     * @return interventions with unique ids; they may refer to evidence of lower layers
     */
    public abstract List<@NotNull Intervention> getInterventions();

    /**
     * Which of them take the place of one below.
     *
     * @return overrides, each of an entry that this layer holds
     */
    public abstract List<@NotNull CatalogOverride> getOverrides();

    /**
     * What the layer adds to interventions below.
     *
     * @return extensions, each of an intervention that this layer does not hold
     */
    public abstract List<@NotNull InterventionExtension> getExtensions();

    /**
     * What the layer takes out of use.
     *
     * @return retirements, each of an entry that this layer does not hold
     */
    public abstract List<@NotNull CatalogRetirement> getRetirements();

    /**
     * Says which entries of lower layers this one overrides.
     *
     * @param reason why, in a sentence
     * @param entries ids of entries of this layer, as in {@code intervention/team-goals}
     * @return this layer, which overrides those as well
     * @throws IllegalArgumentException if a text is no such id, or this layer has no such entry
     */
    public final CatalogLayer overriding(String reason, String... entries) {
        Builder builder = builder().copying(this);
        for (String entry : entries) {
            builder.addOverride(CatalogOverride.builder()
                    .entry(EntryId.parse(entry))
                    .reason(reason)
                    .build());
        }
        return builder.build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CatalogLayer fromJson(ImmutableCatalogLayer.Json json) {
        return ImmutableCatalogLayer.fromJson(json);
    }

    /** Builds a {@link CatalogLayer}; not thread-safe. */
    public static final class Builder extends ImmutableCatalogLayer.Builder {
        Builder() {}
    }
}
