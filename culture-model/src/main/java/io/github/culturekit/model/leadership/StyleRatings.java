package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How much a leader, or the leaders of an organisation, use each leadership style, from 0 (never) to 100 (as
 * much as can be).
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class StyleRatings {

    StyleRatings() {}

    /**
     * Starts a set of ratings.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rating of each style.
     *
     * @return style to rating, 0 to 100; a style that was not rated is left out
     */
    public abstract Map<@NotNull ConstructId, @NotNull @DecimalMin("0") @DecimalMax("100") Double> getRatings();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static StyleRatings fromJson(ImmutableStyleRatings.Json json) {
        return ImmutableStyleRatings.fromJson(json);
    }

    /** Builds a {@link StyleRatings}; not thread-safe. */
    public static final class Builder extends ImmutableStyleRatings.Builder {
        Builder() {}
    }
}
