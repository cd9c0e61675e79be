package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * Something that leaders do and others can see, such as attending to what people say.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(LeadershipBehaviour.KIND)
@Value.Immutable
public abstract class LeadershipBehaviour extends Construct {

    static final String KIND = "leadership-behaviour";

    LeadershipBehaviour() {}

    /**
     * Starts a leadership behaviour.
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
    static LeadershipBehaviour fromJson(ImmutableLeadershipBehaviour.Json json) {
        return ImmutableLeadershipBehaviour.fromJson(json);
    }

    /** Builds a {@link LeadershipBehaviour}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipBehaviour.Builder {
        Builder() {}
    }
}
