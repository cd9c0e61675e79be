package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a {@link TeamObjectivesRule} finds wanting, and what to do about it.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ObjectiveFinding {

    ObjectiveFinding() {}

    /**
     * Starts a finding.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is wanting.
     *
     * @return the quality
     */
    @NotNull
    public abstract ObjectiveQuality getQuality();

    /**
     * The objective that it is about.
     *
     * @return its id, or empty for the objectives together
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getObjective() {
        return Optional.ofNullable(objective());
    }

    /**
     * What was found, and what to do.
     *
     * @return a sentence or two
     */
    @NotBlank
    public abstract String getAdvice();

    abstract @Nullable String objective();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ObjectiveFinding fromJson(ImmutableObjectiveFinding.Json json) {
        return ImmutableObjectiveFinding.fromJson(json);
    }

    /** Builds an {@link ObjectiveFinding}; not thread-safe. */
    public static final class Builder extends ImmutableObjectiveFinding.Builder {
        Builder() {}
    }
}
