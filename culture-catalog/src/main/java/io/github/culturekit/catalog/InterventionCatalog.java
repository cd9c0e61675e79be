package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ReferenceWork;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A versioned, cited set of interventions together with the evidence that they rest on.
 *
 * <p>It is whole: every piece of evidence and every effect that an intervention refers to is in it. Whoever brings a
 * catalogue of their own, in Java or as a file, gets recommendations from it. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = InterventionCatalogRules.class)
public abstract class InterventionCatalog implements ReferenceWork {

    /** The schema that a catalogue's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/catalogue-1.json";

    InterventionCatalog() {}

    /**
     * Starts a catalogue.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The catalogue that comes with the library: 44 interventions for health and care organisations, 32 of them from the
     * design phase of the Culture and Leadership Programme.
     *
     * @return the catalogue, read once
     */
    public static InterventionCatalog standard() {
        return StandardCatalog.CATALOG;
    }

    /**
     * Reads a catalogue from a JSON file.
     *
     * @param file the file, in UTF-8
     * @return the catalogue
     * @throws io.github.culturekit.model.json.CultureJsonException if the file cannot be read, is no such JSON, holds a
     *     key that a catalogue does not have, or breaks a rule; the message names file, line and path
     */
    public static InterventionCatalog read(Path file) {
        return CultureJson.read(file, InterventionCatalog.class);
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/catalogue-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The evidence, in the catalogue's own order.
     *
     * @return evidence with unique ids, possibly none
     */
    public abstract List<@NotNull Evidence> getEvidence();

    /**
     * The interventions, in the catalogue's own order, which is no order of merit.
     *
     * @return at least one, ids unique
     */
    @NotEmpty
    public abstract List<@NotNull Intervention> getInterventions();

    /**
     * Looks an intervention up.
     *
     * @param id the intervention's id
     * @return the intervention, or empty if the catalogue has none of this id
     */
    public final Optional<Intervention> find(String id) {
        return Optional.ofNullable(interventionsById().get(id));
    }

    /**
     * Looks a piece of evidence up.
     *
     * @param id the evidence's id
     * @return the evidence, or empty if the catalogue has none of this id
     */
    public final Optional<Evidence> findEvidence(String id) {
        return Optional.ofNullable(evidenceById().get(id));
    }

    /**
     * Looks an effect size up.
     *
     * @param reference the evidence and the effect in it
     * @return the effect size, or empty if the catalogue has no such effect
     */
    public final Optional<EffectSize> findEffect(EffectReference reference) {
        return findEvidence(reference.getEvidence()).flatMap(evidence -> evidence.find(reference.getEffect()));
    }

    /**
     * The interventions that are said to act on a construct, whether or not the size of the effect is known.
     *
     * @param construct the construct's id
     * @return the interventions in the catalogue's order, possibly none
     */
    public final List<Intervention> actingOn(ConstructId construct) {
        return getInterventions().stream()
                .filter(intervention -> intervention.findEffectOn(construct).isPresent())
                .toList();
    }

    @Value.Lazy
    Map<String, Intervention> interventionsById() {
        return getInterventions().stream()
                .collect(Collectors.toUnmodifiableMap(Intervention::getId, Function.identity()));
    }

    @Value.Lazy
    Map<String, Evidence> evidenceById() {
        return getEvidence().stream().collect(Collectors.toUnmodifiableMap(Evidence::getId, Function.identity()));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static InterventionCatalog fromJson(ImmutableInterventionCatalog.Json json) {
        return ImmutableInterventionCatalog.fromJson(json);
    }

    /** Builds an {@link InterventionCatalog}; not thread-safe. */
    public static final class Builder extends ImmutableInterventionCatalog.Builder {
        Builder() {}
    }
}
