package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * What has to be in place for people to be engaged in their work, such as a say in decisions.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(EngagementCondition.KIND)
@Value.Immutable
public abstract class EngagementCondition extends Construct {

    static final String KIND = "engagement-condition";

    EngagementCondition() {}

    /**
     * Starts an engagement condition.
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
    static EngagementCondition fromJson(ImmutableEngagementCondition.Json json) {
        return ImmutableEngagementCondition.fromJson(json);
    }

    /** Builds a {@link EngagementCondition}; not thread-safe. */
    public static final class Builder extends ImmutableEngagementCondition.Builder {
        Builder() {}
    }
}
