package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ReferenceWork;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A versioned, cited set of links between causes and outcomes, with facts from the same sources.
 *
 * <p>Whoever brings a base of their own writes it as a file of the same form. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = EvidenceBaseRules.class)
public abstract class EvidenceBase implements ReferenceWork {

    /** The schema that an evidence base's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/evidence-base-1.json";

    EvidenceBase() {}

    /**
     * Starts an evidence base.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The evidence base that comes with the library: what the founding documents say of the outcomes of leadership and
     * culture, and what the evidence of the standard catalogue says of the outcomes of its interventions.
     *
     * @return the evidence base, read once
     */
    public static EvidenceBase standard() {
        return StandardEvidenceBase.BASE;
    }

    /**
     * Reads an evidence base from a JSON file.
     *
     * @param file the file, in UTF-8
     * @return the evidence base
     * @throws io.github.culturekit.model.json.CultureJsonException if the file cannot be read, is no such JSON, holds a
     *     key that an evidence base does not have, or breaks a rule; the message names file, line and path
     */
    public static EvidenceBase read(Path file) {
        return CultureJson.read(file, EvidenceBase.class);
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/evidence-base-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The links, in the base's own order, which is no order of merit.
     *
     * @return links with unique ids
     */
    public abstract List<@NotNull OutcomeLink> getLinks();

    /**
     * The facts, in the base's own order.
     *
     * @return facts with unique ids
     */
    public abstract List<@NotNull Fact> getFacts();

    /**
     * Looks a link up.
     *
     * @param id the link's id
     * @return the link, or empty if the base has none of this id
     */
    public final Optional<OutcomeLink> find(String id) {
        return getLinks().stream().filter(link -> link.getId().equals(id)).findFirst();
    }

    /**
     * Looks a fact up.
     *
     * @param id the fact's id
     * @return the fact, or empty if the base has none of this id
     */
    public final Optional<Fact> findFact(String id) {
        return getFacts().stream().filter(fact -> fact.getId().equals(id)).findFirst();
    }

    /**
     * What goes with more of a construct.
     *
     * @param construct the cause
     * @return the links that start at it, in the base's order
     */
    public final List<OutcomeLink> ofCause(ConstructId construct) {
        return getLinks().stream()
                .filter(link -> construct.equals(link.cause()))
                .toList();
    }

    /**
     * What goes with an intervention.
     *
     * @param intervention the intervention's id in its catalogue
     * @return the links that start at it, in the base's order
     */
    public final List<OutcomeLink> ofIntervention(String intervention) {
        return getLinks().stream()
                .filter(link -> intervention.equals(link.intervention()))
                .toList();
    }

    /**
     * What an outcome goes with.
     *
     * @param outcome the outcome
     * @return the links that lead to it, in the base's order
     */
    public final List<OutcomeLink> onOutcome(ConstructId outcome) {
        return getLinks().stream()
                .filter(link -> link.getOutcome().equals(outcome))
                .toList();
    }

    /**
     * The facts about a construct.
     *
     * @param construct the construct
     * @return the facts, in the base's order
     */
    public final List<Fact> factsAbout(ConstructId construct) {
        return getFacts().stream()
                .filter(fact -> fact.getAbout().contains(construct))
                .toList();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EvidenceBase fromJson(ImmutableEvidenceBase.Json json) {
        return ImmutableEvidenceBase.fromJson(json);
    }

    /** Builds an {@link EvidenceBase}; not thread-safe. */
    public static final class Builder extends ImmutableEvidenceBase.Builder {
        Builder() {}
    }
}
