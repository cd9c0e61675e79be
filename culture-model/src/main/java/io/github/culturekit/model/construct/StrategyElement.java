package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * A part of a leadership strategy: a question it answers, a phase of making it, or something it produces.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(StrategyElement.KIND)
@Value.Immutable
public abstract class StrategyElement extends Construct {

    static final String KIND = "strategy-element";

    StrategyElement() {}

    /**
     * Starts an element of a leadership strategy.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String getKind() {
        return KIND;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static StrategyElement fromJson(ImmutableStrategyElement.Json json) {
        return ImmutableStrategyElement.fromJson(json);
    }

    /** Builds a {@link StrategyElement}; not thread-safe. */
    public static final class Builder extends ImmutableStrategyElement.Builder {
        Builder() {}
    }
}
