package io.github.culturekit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * One sign that a respondent did not read the questions: an index that went beyond its cut-off.
 *
 * <p>Immutable and thread-safe.
 *
 * @see CarelessScreening
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CarelessFlagRules.class)
public abstract class CarelessFlag {

    CarelessFlag() {}

    /**
     * Starts a flag.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which check raised it.
     *
     * @return the check
     */
    @NotNull
    public abstract CarelessCheck getCheck();

    /**
     * The respondent's index.
     *
     * @return a number in the units of the check
     */
    @NotNull
    @Finite
    public abstract Double getValue();

    /**
     * The cut-off that it went beyond.
     *
     * @return a number in the units of the check
     */
    @NotNull
    @Finite
    public abstract Double getCutOff();

    /** {@return what was found, as in {@code LONG_STRING 0.8 (flagged at or above 0.5)}} */
    @Override
    public final String toString() {
        return getCheck() + " " + getValue() + " (flagged " + getCheck().describe(getCutOff()) + ")";
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CarelessFlag fromJson(ImmutableCarelessFlag.Json json) {
        return ImmutableCarelessFlag.fromJson(json);
    }

    /** Builds a {@link CarelessFlag}; not thread-safe. */
    public static final class Builder extends ImmutableCarelessFlag.Builder {
        Builder() {}
    }
}
