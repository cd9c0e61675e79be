package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to a team, and with which role.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Membership {

    Membership() {}

    /**
     * Starts a membership.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The person, by whatever id the organisation uses; a name is not needed.
     *
     * @return an id
     */
    @NotBlank
    public abstract String getMember();

    /**
     * The role that the person has in the team.
     *
     * @return the role, or empty where none is defined
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getRole() {
        return Optional.ofNullable(role());
    }

    /**
     * Whether the person leads the team, alone or with others.
     *
     * @return false unless stated
     */
    @Value.Default
    public boolean isLeading() {
        return false;
    }

    abstract @Nullable String role();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Membership fromJson(ImmutableMembership.Json json) {
        return ImmutableMembership.fromJson(json);
    }

    /** Builds a {@link Membership}; not thread-safe. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
