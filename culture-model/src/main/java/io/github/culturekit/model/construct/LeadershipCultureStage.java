package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * One of the shared beliefs, each building on the one before, about how leadership comes about: who may lead, and how
 * direction, alignment and commitment are made.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(LeadershipCultureStage.KIND)
@Value.Immutable
public abstract class LeadershipCultureStage extends Construct {

    static final String KIND = "leadership-culture-stage";

    LeadershipCultureStage() {}

    /**
     * Starts a stage of leadership culture.
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
    static LeadershipCultureStage fromJson(ImmutableLeadershipCultureStage.Json json) {
        return ImmutableLeadershipCultureStage.fromJson(json);
    }

    /** Builds a {@link LeadershipCultureStage}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipCultureStage.Builder {
        Builder() {}
    }
}
