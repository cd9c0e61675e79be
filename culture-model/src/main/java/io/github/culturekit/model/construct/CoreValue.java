package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * What an organisation says matters most to it, such as respect, and that its people can see it hold to or break.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(CoreValue.KIND)
@Value.Immutable
public abstract class CoreValue extends Construct {

    static final String KIND = "core-value";

    CoreValue() {}

    /**
     * Starts a core value.
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
    static CoreValue fromJson(ImmutableCoreValue.Json json) {
        return ImmutableCoreValue.fromJson(json);
    }

    /** Builds a {@link CoreValue}; not thread-safe. */
    public static final class Builder extends ImmutableCoreValue.Builder {
        Builder() {}
    }
}
