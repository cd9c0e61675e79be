package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * One of the aspects of staff engagement, such as involvement in decisions.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(EngagementDimension.KIND)
@Value.Immutable
public abstract class EngagementDimension extends Construct {

    static final String KIND = "engagement-dimension";

    EngagementDimension() {}

    /**
     * Starts an engagement dimension.
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
    static EngagementDimension fromJson(ImmutableEngagementDimension.Json json) {
        return ImmutableEngagementDimension.fromJson(json);
    }

    /** Builds an {@link EngagementDimension}; not thread-safe. */
    public static final class Builder extends ImmutableEngagementDimension.Builder {
        Builder() {}
    }
}
