package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * How many people and answers a number rests on.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class BaseSize {

    BaseSize() {}

    /**
     * Starts a base size.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * People with a score.
     *
     * @return people, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getRespondents();

    /**
     * Answers that those and others gave to the items, a missing answer not counted.
     *
     * @return answers, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Long getAnswers();

    /**
     * A base size of its numbers.
     *
     * @param respondents people with a score
     * @param answers answers to the items
     * @return the base size
     * @throws IllegalArgumentException if a number is negative
     */
    public static BaseSize of(int respondents, long answers) {
        return builder().respondents(respondents).answers(answers).build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static BaseSize fromJson(ImmutableBaseSize.Json json) {
        return ImmutableBaseSize.fromJson(json);
    }

    /** Builds a {@link BaseSize}; not thread-safe. */
    public static final class Builder extends ImmutableBaseSize.Builder {
        Builder() {}
    }
}
