package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a profile says of one construct in one unit and cut.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ConstructScore {

    ConstructScore() {}

    /**
     * Starts a construct score.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The scale of the instrument that measured it.
     *
     * @return the scale's id
     */
    @NotBlank
    public abstract String getScale();

    /**
     * The unit, with all units below it.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * Who of the unit.
     *
     * @return the cut, everyone unless stated
     */
    @NotNull
    @Value.Default
    public Cut getCut() {
        return Cut.everyone();
    }

    /**
     * The numbers, or the fact that they are withheld.
     *
     * @return the measurement
     */
    @NotNull
    public abstract Measurement getMeasurement();

    /**
     * The numbers, unless they are withheld.
     *
     * @return the numbers, or empty
     */
    public final Optional<Measured> getMeasured() {
        return getMeasurement() instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ConstructScore fromJson(ImmutableConstructScore.Json json) {
        return ImmutableConstructScore.fromJson(json);
    }

    /** Builds a {@link ConstructScore}; not thread-safe. */
    public static final class Builder extends ImmutableConstructScore.Builder {
        Builder() {}
    }
}
