package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one limit keeps the organisation from: how much better the best set would be without it, the other limits being
 * as they are. A limit that costs nothing does not bind.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LimitEffect {

    LimitEffect() {}

    /**
     * Starts a limit effect.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The limit.
     *
     * @return its kind
     */
    @NotNull
    public abstract LimitKind getKind();

    /**
     * How much more the best set would be worth without it.
     *
     * @return 0 or more, in the unit of the value
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getGain();

    /**
     * The best set without it.
     *
     * @return ids in the order of the decision
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getOptions();

    /**
     * Whether it changes what is chosen for the better.
     *
     * @return true if the best set is worth more without it
     */
    public final boolean isBinding() {
        return getGain() > 0;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LimitEffect fromJson(ImmutableLimitEffect.Json json) {
        return ImmutableLimitEffect.fromJson(json);
    }

    /** Builds a {@link LimitEffect}; not thread-safe. */
    public static final class Builder extends ImmutableLimitEffect.Builder {
        Builder() {}
    }
}
