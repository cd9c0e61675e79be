package io.github.culturekit.scoring.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered in one wave, for systems that hand responses over one by one. Where many come, filling in an {@link
 * AnswerSheet} takes a small part of the time of building one of these.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Response {

    private static final String TEXT = "(?s).*\\S.*";

    Response() {}

    /**
     * Starts a response.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit that the person belongs to.
     *
     * @return the unit's id, empty if responses are not told apart by unit
     */
    public final Optional<@Pattern(regexp = TEXT) String> getUnit() {
        return Optional.ofNullable(unit());
    }

    /**
     * The wave that the response was given in.
     *
     * @return the wave, empty if there is only one
     */
    public final Optional<@Pattern(regexp = TEXT) String> getWave() {
        return Optional.ofNullable(wave());
    }

    /**
     * Who the person is, so that their responses to other waves can be found.
     *
     * @return the respondent, empty if the survey is anonymous
     */
    public final Optional<@Pattern(regexp = TEXT) String> getRespondent() {
        return Optional.ofNullable(respondent());
    }

    /**
     * How much the person counts.
     *
     * @return a number from 0 to 1,000,000,000, empty if nobody is weighted
     */
    @PositiveOrZero
    @Finite
    public final OptionalDouble getWeight() {
        @Nullable Double weight = weight();
        return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight);
    }

    /**
     * The person's attributes that staff are cut by.
     *
     * @return attribute to value
     */
    public abstract Map<@NotBlank String, @NotBlank String> getCuts();

    /**
     * The answers as codes, those for "not applicable" among them.
     *
     * @return item id to code; an item that is left out was not answered
     */
    public abstract Map<@NotBlank String, @NotNull Integer> getAnswers();

    abstract @Nullable String unit();

    abstract @Nullable String wave();

    abstract @Nullable String respondent();

    abstract @Nullable Double weight();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Response fromJson(ImmutableResponse.Json json) {
        return ImmutableResponse.fromJson(json);
    }

    /** Builds a {@link Response}; not thread-safe. */
    public static final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
