package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a predictor adds to R squared, by how many other predictors are there already.
 *
 * <p>Immutable and thread-safe.
 *
 * @see DominanceAnalysis
 */
@ValueType
@Value.Immutable
public abstract class ConditionalShares {

    ConditionalShares() {}

    /**
     * Starts conditional shares.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which predictor.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getPredictor();

    /**
     * The mean gain over all sets of so many other predictors.
     *
     * @return from none of the others to all of them: 0 to 1, or why there is none
     */
    public abstract List<@NotNull Statistic> getBySize();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ConditionalShares fromJson(ImmutableConditionalShares.Json json) {
        return ImmutableConditionalShares.fromJson(json);
    }

    /** Builds conditional {@link ConditionalShares}; not thread-safe. */
    public static final class Builder extends ImmutableConditionalShares.Builder {
        Builder() {}
    }
}
