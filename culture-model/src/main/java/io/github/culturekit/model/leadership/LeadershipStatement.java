package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that people say or show of how leadership comes about with them, and the stage of leadership culture
 * that speaks from it.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LeadershipStatement {

    LeadershipStatement() {}

    /**
     * Starts a statement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The stage that speaks from it.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getStage();

    /**
     * How much it counts, such as how many people said it.
     *
     * @return above 0 and at most a million; 1 unless stated
     */
    @NotNull
    @Positive
    @DecimalMax("1000000")
    @Value.Default
    public Double getWeight() {
        return 1.0;
    }

    /**
     * What was said.
     *
     * @return the text, or empty where it is not kept
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getText() {
        return Optional.ofNullable(text());
    }

    abstract @Nullable String text();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeadershipStatement fromJson(ImmutableLeadershipStatement.Json json) {
        return ImmutableLeadershipStatement.fromJson(json);
    }

    /** Builds a {@link LeadershipStatement}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipStatement.Builder {
        Builder() {}
    }
}
