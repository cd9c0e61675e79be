package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How far apart the arms have moved at one wave since the last wave before the intervention. Before, it should be near 0; after, it
 * shows how the effect grew or faded.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class WaveEffect {

    WaveEffect() {}

    /**
     * Starts a wave effect.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The wave.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getWave();

    /**
     * Whether the intervention had begun.
     *
     * @return true for the first wave that could show it and all later ones
     */
    @NotNull
    public abstract Boolean getAfterStart();

    /**
     * The difference, against the last wave before the intervention.
     *
     * @return the difference of the arms' mean changes
     */
    @NotNull
    public abstract ArmDifference getDifference();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static WaveEffect fromJson(ImmutableWaveEffect.Json json) {
        return ImmutableWaveEffect.fromJson(json);
    }

    /** Builds a {@link WaveEffect}; not thread-safe. */
    public static final class Builder extends ImmutableWaveEffect.Builder {
        Builder() {}
    }
}
