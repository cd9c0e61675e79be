package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * That an intervention acts on a construct, and the quantified effects that bear on it.
 *
 * <p>Without effects its size is unknown, which is not the same as none. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ConstructEffectRules.class)
public abstract class ConstructEffect {

    ConstructEffect() {}

    /**
     * Starts an effect on a construct.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct that is acted on.
     *
     * @return the construct's id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * What it rests on that the intervention acts on this construct.
     *
     * @return the basis
     */
    @NotNull
    public abstract Basis getBasis();

    /**
     * The quantified effects that bear on this construct.
     *
     * @return references, each once; none where no source puts a number to it
     */
    public abstract List<@NotNull EffectReference> getEffects();

    /**
     * Why those effects, or the intervention, bear on this construct.
     *
     * @return a sentence
     */
    @NotBlank
    public abstract String getReason();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ConstructEffect fromJson(ImmutableConstructEffect.Json json) {
        return ImmutableConstructEffect.fromJson(json);
    }

    /** Builds a {@link ConstructEffect}; not thread-safe. */
    public static final class Builder extends ImmutableConstructEffect.Builder {
        Builder() {}
    }
}
