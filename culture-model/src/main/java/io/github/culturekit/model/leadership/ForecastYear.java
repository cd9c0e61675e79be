package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many leaders of one kind there will be at the end of a year, and how many are needed.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ForecastYear {

    ForecastYear() {}

    /**
     * Starts a forecast.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Of what kind they are.
     *
     * @return the role
     */
    @NotBlank
    public abstract String getRole();

    /**
     * The year.
     *
     * @return a year
     */
    @NotNull
    public abstract Integer getYear();

    /**
     * How many are needed, in all places together.
     *
     * @return leaders, or empty where a place has no number for the year
     */
    public final Optional<@PositiveOrZero Integer> getNeeded() {
        return Optional.ofNullable(needed());
    }

    /**
     * How many there will be, on average.
     *
     * @return 0 or more
     */
    @NotNull
    @Finite
    @PositiveOrZero
    public abstract Double getExpected();

    /**
     * How far chance in who leaves may take it from there.
     *
     * @return leaders, 0 or more
     */
    @NotNull
    @Finite
    @PositiveOrZero
    public abstract Double getStandardDeviation();

    /**
     * How many leaders are lacking.
     *
     * @return needed less expected: below 0 where there are more than needed; empty where the need is not known
     */
    public final Optional<Double> getGap() {
        return getNeeded().map(needed -> needed - getExpected());
    }

    abstract @Nullable Integer needed();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ForecastYear fromJson(ImmutableForecastYear.Json json) {
        return ImmutableForecastYear.fromJson(json);
    }

    /** Builds a {@link ForecastYear}; not thread-safe. */
    public static final class Builder extends ImmutableForecastYear.Builder {
        Builder() {}
    }
}
