package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;

/**
 * Links between the constructs of two frameworks, each with a strength and a reason, so that what is known in terms of
 * one can be used in terms of the other.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CrosswalkRules.class)
public abstract class Crosswalk {

    /** The schema that a crosswalk's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/crosswalk-1.json";

    Crosswalk() {}

    /**
     * Starts a crosswalk.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/crosswalk-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The crosswalk's identity, by custom {@code from--to}.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The version of this crosswalk.
     *
     * @return a semantic version, as in {@code 1.0.0}
     */
    @NotNull
    @Pattern(regexp = "\\d+\\.\\d+\\.\\d+")
    public abstract String getVersion();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The id of the framework that links start from.
     *
     * @return a framework id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getFrom();

    /**
     * The id of the framework that links lead to.
     *
     * @return a framework id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getTo();

    /**
     * Sources of the linking, if it is not a judgement of our own.
     *
     * @return the citations, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The links.
     *
     * @return at least one link, no pair twice
     */
    @NotEmpty
    public abstract List<@NotNull CrosswalkLink> getLinks();

    /**
     * The links that start from a construct.
     *
     * @param construct a construct of the first framework
     * @return its links, strongest first, possibly none
     */
    public final List<CrosswalkLink> from(ConstructId construct) {
        return getLinks().stream()
                .filter(link -> link.getFrom().equals(construct))
                .sorted((a, b) -> Double.compare(b.getStrength(), a.getStrength()))
                .toList();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Crosswalk fromJson(ImmutableCrosswalk.Json json) {
        return ImmutableCrosswalk.fromJson(json);
    }

    /** Builds a {@link Crosswalk}; not thread-safe. */
    public static final class Builder extends ImmutableCrosswalk.Builder {
        Builder() {}
    }
}
