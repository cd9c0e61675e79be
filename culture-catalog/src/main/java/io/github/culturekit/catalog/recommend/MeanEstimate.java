package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's published mean lets one believe of its true one. The mean of a small unit is drawn towards that of all
 * units of its level, the more, the larger its standard error is beside the differences between units.
 *
 * <p>With {@code se} the published standard error and {@code s} the standard deviation of the true means of units, the
 * reliability is {@code s^2 / (s^2 + se^2)} and the value {@code reliability * published + (1 - reliability) * centre}:
 * empirical Bayes (Morris, 1983, Journal of the American Statistical Association 78:47-55). {@code s} is estimated by
 * moments from the published means and errors of the units of the same level (DerSimonian and Laird, 1986), never from
 * answers. The error of the value is {@code sqrt(reliability * se^2 + (1 - reliability)^2 * variance of the centre)}.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = MeanEstimateRules.class)
public abstract class MeanEstimate {

    MeanEstimate() {}

    /** Why a mean is taken as it is published. */
    public enum NotShrunk {
        /** Fewer than three units of the same level are published: how much units differ cannot be told. */
        TOO_FEW_UNITS("fewer than three units of its level are published"),
        /** It was asked for. */
        TURNED_OFF("it was asked to be taken as it is");

        private final String meaning;

        NotShrunk(String meaning) {
            this.meaning = meaning;
        }

        /**
         * The reason for people to read.
         *
         * @return part of a sentence
         */
        public String getMeaning() {
            return meaning;
        }
    }

    /**
     * Starts an estimate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static MeanEstimate published(double mean, double standardError, NotShrunk reason) {
        return builder()
                .published(mean)
                .standardError(standardError)
                .reliability(1.0)
                .value(mean)
                .valueError(standardError)
                .notShrunk(reason)
                .build();
    }

    static MeanEstimate shrunk(double mean, double standardError, RandomEffects units) {
        double variance = standardError * standardError;
        double reliability = units.between() == 0 ? 0 : units.between() / (units.between() + variance);
        double rest = 1 - reliability;
        return builder()
                .published(mean)
                .standardError(standardError)
                .units(units.shares().length)
                .centre(units.mean())
                .spreadOfUnits(Math.sqrt(units.between()))
                .reliability(reliability)
                .value(value(reliability, mean, units.mean()))
                .valueError(Math.sqrt(reliability * variance + rest * rest * units.variance()))
                .build();
    }

    static double value(double reliability, double published, double centre) {
        return reliability * published + (1 - reliability) * centre;
    }

    /**
     * The mean that the profile publishes.
     *
     * @return a number on the profile's range
     */
    @NotNull
    @Finite
    public abstract Double getPublished();

    /**
     * The standard error of that mean: the published one, or the standard deviation over the root of the respondents where
     * none is published.
     *
     * @return points on the profile's range, 0 or more
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getStandardError();

    /**
     * How many units of the same level the estimate rests on, itself among them.
     *
     * @return a count, empty where the mean was not shrunk
     */
    public final Optional<@Positive Integer> getUnits() {
        return Optional.ofNullable(units());
    }

    /**
     * The mean of those units.
     *
     * @return a score, empty where the mean was not shrunk
     */
    public final Optional<@Finite Double> getCentre() {
        return Optional.ofNullable(centre());
    }

    /**
     * How much the true means of those units differ.
     *
     * @return a standard deviation in points, empty where the mean was not shrunk
     */
    public final Optional<@PositiveOrZero @Finite Double> getSpreadOfUnits() {
        return Optional.ofNullable(spreadOfUnits());
    }

    /**
     * How much of the unit's own mean is kept.
     *
     * @return 0 to 1; 1 where it was not shrunk
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax("1")
    public abstract Double getReliability();

    /**
     * The mean to go by.
     *
     * @return a number on the profile's range
     */
    @NotNull
    @Finite
    public abstract Double getValue();

    /**
     * How uncertain that is.
     *
     * @return a standard error in points, 0 or more
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getValueError();

    /**
     * Why the mean was not shrunk.
     *
     * @return the reason, or empty where it was
     */
    public final Optional<NotShrunk> getNotShrunk() {
        return Optional.ofNullable(notShrunk());
    }

    abstract @Nullable Integer units();

    abstract @Nullable Double centre();

    abstract @Nullable Double spreadOfUnits();

    abstract @Nullable NotShrunk notShrunk();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static MeanEstimate fromJson(ImmutableMeanEstimate.Json json) {
        return ImmutableMeanEstimate.fromJson(json);
    }

    /** Builds a {@link MeanEstimate}; not thread-safe. */
    public static final class Builder extends ImmutableMeanEstimate.Builder {
        Builder() {}
    }
}
