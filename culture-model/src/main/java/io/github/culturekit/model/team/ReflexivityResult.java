package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * How reflexive a team was in a time, with the reasons.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ReflexivityResult {

    ReflexivityResult() {}

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that judged.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getRule();

    /**
     * How reflexive the team was.
     *
     * @return the level
     */
    @NotNull
    public abstract ReflexivityLevel getLevel();

    /**
     * How many reviews it held.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getReviews();

    /**
     * How many changes it made in consequence.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getChanges();

    /**
     * The longest time without a review, also before the first and after the last.
     *
     * @return days, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getLongestGap();

    /**
     * What no review looked at.
     *
     * @return in the rule's order
     */
    public abstract List<@NotNull ReflexivityFocus> getMissing();

    /**
     * What keeps the team from the highest level, and what to do.
     *
     * @return empty at the highest level
     */
    public abstract List<@NotBlank String> getReasons();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ReflexivityResult fromJson(ImmutableReflexivityResult.Json json) {
        return ImmutableReflexivityResult.fromJson(json);
    }

    /** Builds a {@link ReflexivityResult}; not thread-safe. */
    public static final class Builder extends ImmutableReflexivityResult.Builder {
        Builder() {}
    }
}
