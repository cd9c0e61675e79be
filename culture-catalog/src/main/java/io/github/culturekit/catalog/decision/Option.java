package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An intervention that can be chosen, with what is held of its effects and of its cost.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Option {

    Option() {}

    /**
     * Starts an option.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention.
     *
     * @return its id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * Its effects of known size. Several that reach the same construct add up.
     *
     * @return effects that are independent of each other
     */
    public abstract List<@NotNull Effect> getEffects();

    /**
     * How likely it is that the intervention is carried out as it is meant; its effects count for so much.
     *
     * @return a probability above 0, 1 unless stated
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    @Value.Default
    public Double getProbability() {
        return 1.0;
    }

    /**
     * How much of the effects found elsewhere can be had in this organisation.
     *
     * @return a share above 0, 1 unless stated
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    @Value.Default
    public Double getContextMatch() {
        return 1.0;
    }

    /**
     * How much it burdens the organisation beside its cost, on a scale of the reader's own; see
     * {@link Decision#getBurdenPrice()}.
     *
     * @return 0 or more, 0 unless stated
     */
    @NotNull
    @PositiveOrZero
    @Finite
    @Value.Default
    public Double getBurden() {
        return 0.0;
    }

    /**
     * What must have been carried out before it, unless the organisation has what that brings about.
     *
     * @return ids of interventions, options of the decision or not; none where it can come first
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getRequires();

    /**
     * What it costs.
     *
     * @return money of one currency, or empty where nobody has said
     */
    public final Optional<Belief> getCost() {
        return Optional.ofNullable(cost());
    }

    abstract @Nullable Belief cost();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Option fromJson(ImmutableOption.Json json) {
        return ImmutableOption.fromJson(json);
    }

    /** Builds an {@link Option}; not thread-safe. */
    public static final class Builder extends ImmutableOption.Builder {
        Builder() {}
    }
}
