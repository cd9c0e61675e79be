package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * A construct that none of the typed kinds fits, such as one of an organisation's own.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName("other")
@Value.Immutable
public abstract class OtherConstruct extends Construct {

    OtherConstruct() {}

    /**
     * Starts an other construct.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OtherConstruct fromJson(ImmutableOtherConstruct.Json json) {
        return ImmutableOtherConstruct.fromJson(json);
    }

    /** Builds an {@link OtherConstruct}; not thread-safe. */
    public static final class Builder extends ImmutableOtherConstruct.Builder {
        Builder() {}
    }
}
