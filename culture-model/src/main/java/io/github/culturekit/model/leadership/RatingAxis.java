package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scale on which people are rated, and where its middle and upper bands start.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RatingAxisRules.class)
public abstract class RatingAxis {

    RatingAxis() {}

    /**
     * Starts an axis.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The lowest rating.
     *
     * @return a number
     */
    @NotNull
    public abstract Double getMinimum();

    /**
     * The lowest rating of the middle band.
     *
     * @return above the lowest rating
     */
    @NotNull
    public abstract Double getMediumFrom();

    /**
     * The lowest rating of the upper band.
     *
     * @return above that of the middle band
     */
    @NotNull
    public abstract Double getHighFrom();

    /**
     * The highest rating.
     *
     * @return at least the start of the upper band
     */
    @NotNull
    public abstract Double getMaximum();

    /**
     * Ratings of 1, 2 and 3, a band each.
     *
     * @return the axis
     */
    public static RatingAxis threePoints() {
        return of(1, 2, 3, 3);
    }

    /**
     * An axis of its limits.
     *
     * @param minimum the lowest rating
     * @param mediumFrom where the middle band starts
     * @param highFrom where the upper band starts
     * @param maximum the highest rating
     * @return the axis
     * @throws IllegalArgumentException if they are out of order
     */
    public static RatingAxis of(double minimum, double mediumFrom, double highFrom, double maximum) {
        return builder()
                .minimum(minimum)
                .mediumFrom(mediumFrom)
                .highFrom(highFrom)
                .maximum(maximum)
                .build();
    }

    /**
     * The band of a rating.
     *
     * @param rating a rating
     * @return its band, or empty if it does not lie on the axis
     */
    public final Optional<RatingBand> band(double rating) {
        if (!(rating >= getMinimum() && rating <= getMaximum())) {
            return Optional.empty();
        }
        if (rating < getMediumFrom()) {
            return Optional.of(RatingBand.LOW);
        }
        return Optional.of(rating < getHighFrom() ? RatingBand.MEDIUM : RatingBand.HIGH);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RatingAxis fromJson(ImmutableRatingAxis.Json json) {
        return ImmutableRatingAxis.fromJson(json);
    }

    /** Builds a {@link RatingAxis}; not thread-safe. */
    public static final class Builder extends ImmutableRatingAxis.Builder {
        Builder() {}
    }
}
