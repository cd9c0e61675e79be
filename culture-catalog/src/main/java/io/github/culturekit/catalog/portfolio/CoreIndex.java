package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * In how many of the worlds that the beliefs allow an intervention is in the best set.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class CoreIndex {

    CoreIndex() {}

    /**
     * Starts a core index.
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
    public abstract String getOption();

    /**
     * The core index.
     *
     * @return the share of the draws in which it is chosen, 0 to 1
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax("1")
    public abstract Double getShare();

    /**
     * The Monte-Carlo error of the share: how far it may well be from that of endlessly many draws.
     *
     * @return a standard error, {@code sqrt(share * (1 - share) / draws)}
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getError();

    private static final double CORE = 0.8;
    private static final double LEAVE_OUT = 0.2;

    /**
     * What follows from it.
     *
     * @return core from 0.8, to be left out below 0.2
     */
    public final CoreClass getCoreClass() {
        return getShare() >= CORE ? CoreClass.CORE : getShare() < LEAVE_OUT ? CoreClass.LEAVE_OUT : CoreClass.DEPENDS;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CoreIndex fromJson(ImmutableCoreIndex.Json json) {
        return ImmutableCoreIndex.fromJson(json);
    }

    /** Builds a {@link CoreIndex}; not thread-safe. */
    public static final class Builder extends ImmutableCoreIndex.Builder {
        Builder() {}
    }
}
