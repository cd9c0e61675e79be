package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * What the leaders of an organisation can do together and none of them alone, such as getting work done across
 * boundaries.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(CollectiveCapability.KIND)
@Value.Immutable
public abstract class CollectiveCapability extends Construct {

    static final String KIND = "collective-capability";

    CollectiveCapability() {}

    /**
     * Starts a collective capability.
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
    static CollectiveCapability fromJson(ImmutableCollectiveCapability.Json json) {
        return ImmutableCollectiveCapability.fromJson(json);
    }

    /** Builds a {@link CollectiveCapability}; not thread-safe. */
    public static final class Builder extends ImmutableCollectiveCapability.Builder {
        Builder() {}
    }
}
