package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * A trait of a culture, or an element of it, that a framework sets out, such as supportive people management.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(CulturalCharacteristic.KIND)
@Value.Immutable
public abstract class CulturalCharacteristic extends Construct {

    static final String KIND = "cultural-characteristic";

    CulturalCharacteristic() {}

    /**
     * Starts a cultural characteristic.
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
    static CulturalCharacteristic fromJson(ImmutableCulturalCharacteristic.Json json) {
        return ImmutableCulturalCharacteristic.fromJson(json);
    }

    /** Builds a {@link CulturalCharacteristic}; not thread-safe. */
    public static final class Builder extends ImmutableCulturalCharacteristic.Builder {
        Builder() {}
    }
}
