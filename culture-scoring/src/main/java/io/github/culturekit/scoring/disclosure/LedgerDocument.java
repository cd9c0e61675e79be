package io.github.culturekit.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;

/**
 * A {@link ReleaseLedger} to be read by people and other tools: who could be told apart after each release, and which cells were
 * published, never an answer. It becomes a ledger again only as it was sealed.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LedgerDocument {

    /** The schema that a ledger's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/release-ledger-1.json";

    LedgerDocument() {}

    /**
     * Starts a document.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/release-ledger-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The wave.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getWave();

    /**
     * All releases.
     *
     * @return the first release first
     */
    public abstract List<@NotNull LedgerRelease> getReleases();

    /**
     * The seal of the last release, which depends on all before it.
     *
     * @return what {@link ReleaseLedger#getDigest()} is
     */
    @NotNull
    @Pattern(regexp = "[0-9a-f]{64}")
    public abstract String getDigest();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LedgerDocument fromJson(ImmutableLedgerDocument.Json json) {
        return ImmutableLedgerDocument.fromJson(json);
    }

    /** Builds a {@link LedgerDocument}; not thread-safe. */
    public static final class Builder extends ImmutableLedgerDocument.Builder {
        Builder() {}
    }
}
