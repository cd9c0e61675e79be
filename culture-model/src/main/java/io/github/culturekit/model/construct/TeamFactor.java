package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * What makes teams work well or poorly, such as clear objectives or time to reflect.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(TeamFactor.KIND)
@Value.Immutable
public abstract class TeamFactor extends Construct {

    static final String KIND = "team-factor";

    TeamFactor() {}

    /**
     * Starts a team factor.
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
    static TeamFactor fromJson(ImmutableTeamFactor.Json json) {
        return ImmutableTeamFactor.fromJson(json);
    }

    /** Builds a {@link TeamFactor}; not thread-safe. */
    public static final class Builder extends ImmutableTeamFactor.Builder {
        Builder() {}
    }
}
