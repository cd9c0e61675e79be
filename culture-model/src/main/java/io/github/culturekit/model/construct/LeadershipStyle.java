package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * One of the ways of leading that a leader chooses between as the situation asks, such as coaching or pace-setting.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(LeadershipStyle.KIND)
@Value.Immutable
public abstract class LeadershipStyle extends Construct {

    static final String KIND = "leadership-style";

    LeadershipStyle() {}

    /**
     * Starts a leadership style.
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
    static LeadershipStyle fromJson(ImmutableLeadershipStyle.Json json) {
        return ImmutableLeadershipStyle.fromJson(json);
    }

    /** Builds a {@link LeadershipStyle}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipStyle.Builder {
        Builder() {}
    }
}
