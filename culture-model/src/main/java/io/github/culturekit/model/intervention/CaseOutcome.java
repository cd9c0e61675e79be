package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What came of a case, as its source reports it. One organisation's story shows that something can happen, not that it
 * will.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class CaseOutcome {

    CaseOutcome() {}

    /**
     * Starts an outcome.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What changed.
     *
     * @return the construct's id
     */
    @NotNull
    public abstract ConstructId getOutcome();

    /**
     * Which way it went, or how it compares with others.
     *
     * @return the direction
     */
    @NotNull
    public abstract OutcomeDirection getDirection();

    /**
     * What is reported, in our own words or those of whoever recorded it.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getStatement();

    /**
     * The numbers in it.
     *
     * @return figures, none where it gives no numbers
     */
    public abstract List<@NotNull Figure> getFigures();

    /**
     * The effects in a catalogue's evidence that put a number to it.
     *
     * @return references, each once, to evidence that the case lists
     */
    public abstract List<@NotNull EffectReference> getQuantifiedBy();

    /**
     * The entries of the extraction from the founding documents that this outcome represents.
     *
     * @return entry ids, none for outcomes from elsewhere
     */
    public abstract List<@NotBlank String> getSeedEntry();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CaseOutcome fromJson(ImmutableCaseOutcome.Json json) {
        return ImmutableCaseOutcome.fromJson(json);
    }

    /** Builds a {@link CaseOutcome}; not thread-safe. */
    public static final class Builder extends ImmutableCaseOutcome.Builder {
        Builder() {}
    }
}
