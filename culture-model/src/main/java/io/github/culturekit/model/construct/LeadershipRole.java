package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * A part that someone or some body plays in leading, such as the board or a clinical leader, and what it is there to do.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(LeadershipRole.KIND)
@Value.Immutable
public abstract class LeadershipRole extends Construct {

    static final String KIND = "leadership-role";

    LeadershipRole() {}

    /**
     * Starts a leadership role.
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
    static LeadershipRole fromJson(ImmutableLeadershipRole.Json json) {
        return ImmutableLeadershipRole.fromJson(json);
    }

    /** Builds a {@link LeadershipRole}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipRole.Builder {
        Builder() {}
    }
}
