package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * An effect on a construct that bears on a need, and whose size nobody knows. That is not the same as none.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class UnknownEffect {

    UnknownEffect() {}

    /**
     * Starts an unknown effect.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the catalogue says of it: the construct acted on, why, on what basis, and the sources if there are any.
     *
     * @return the effect as the catalogue holds it
     */
    @NotNull
    public abstract ConstructEffect getStatement();

    /**
     * Why its size is not known.
     *
     * @return the reason
     */
    @NotNull
    public abstract Unquantified getReason();

    /**
     * The measured constructs with a need that it bears on, directly or along crosswalks; the needs themselves stand at
     * {@link Recommendations#getNeeds()}.
     *
     * @return at least one construct id, in alphabetical order
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getBearsOn();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static UnknownEffect fromJson(ImmutableUnknownEffect.Json json) {
        return ImmutableUnknownEffect.fromJson(json);
    }

    /** Builds an {@link UnknownEffect}; not thread-safe. */
    public static final class Builder extends ImmutableUnknownEffect.Builder {
        Builder() {}
    }
}
