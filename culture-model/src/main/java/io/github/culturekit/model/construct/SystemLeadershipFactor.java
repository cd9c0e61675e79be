package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * What helps or hinders leading across organisations that answer to nobody in common, such as frequent personal contact.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(SystemLeadershipFactor.KIND)
@Value.Immutable
public abstract class SystemLeadershipFactor extends Construct {

    static final String KIND = "system-leadership-factor";

    SystemLeadershipFactor() {}

    /**
     * Starts a factor of system leadership.
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
    static SystemLeadershipFactor fromJson(ImmutableSystemLeadershipFactor.Json json) {
        return ImmutableSystemLeadershipFactor.fromJson(json);
    }

    /** Builds a {@link SystemLeadershipFactor}; not thread-safe. */
    public static final class Builder extends ImmutableSystemLeadershipFactor.Builder {
        Builder() {}
    }
}
