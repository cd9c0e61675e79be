package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a person was rated, as far as that was done.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class NineBoxRating {

    NineBoxRating() {}

    /**
     * Starts a rating.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The person, by whatever id the organisation uses.
     *
     * @return an id
     */
    @NotBlank
    public abstract String getPerson();

    /**
     * How well the person does today.
     *
     * @return a rating, or empty where there is none
     */
    public final Optional<@Finite Double> getPerformance() {
        return Optional.ofNullable(performance());
    }

    /**
     * How well the person could do in a larger role.
     *
     * @return a rating, or empty where there is none
     */
    public final Optional<@Finite Double> getPotential() {
        return Optional.ofNullable(potential());
    }

    abstract @Nullable Double performance();

    abstract @Nullable Double potential();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static NineBoxRating fromJson(ImmutableNineBoxRating.Json json) {
        return ImmutableNineBoxRating.fromJson(json);
    }

    /** Builds a {@link NineBoxRating}; not thread-safe. */
    public static final class Builder extends ImmutableNineBoxRating.Builder {
        Builder() {}
    }
}
