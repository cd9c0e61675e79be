package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A number that a source gives, with what it counts or measures: 9,000 staff, a deficit of 21 million pounds.
 *
 * <p>It is no effect: it compares nothing. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = FigureRules.class)
public abstract class Figure {

    Figure() {}

    /**
     * Starts a figure.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is counted or measured.
     *
     * @return a short text, as in {@code staff}
     */
    @NotBlank
    public abstract String getWhat();

    /**
     * The number.
     *
     * @return a finite number
     */
    @NotNull
    public abstract Double getValue();

    /**
     * What one of it is.
     *
     * @return a short text, as in {@code people}, {@code per cent}, {@code million pounds}
     */
    @NotBlank
    public abstract String getUnit();

    /**
     * How the number is meant.
     *
     * @return exact unless said otherwise
     */
    @Value.Default
    @NotNull
    public FigureBound getBound() {
        return FigureBound.EXACT;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Figure fromJson(ImmutableFigure.Json json) {
        return ImmutableFigure.fromJson(json);
    }

    /** Builds a {@link Figure}; not thread-safe. */
    public static final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
