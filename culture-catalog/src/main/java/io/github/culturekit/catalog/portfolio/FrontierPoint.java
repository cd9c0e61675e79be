package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * The least money that buys so much: with a smaller budget the best set is worth less.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class FrontierPoint {

    FrontierPoint() {}

    /**
     * Starts a frontier point.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the set costs, and from which budget on it is the best.
     *
     * @return money of the currency of the costs
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getCost();

    /**
     * What the set is worth.
     *
     * @return in the unit of the value of {@link Portfolio}
     */
    @NotNull
    @Finite
    public abstract Double getValue();

    /**
     * The set.
     *
     * @return ids in the order of the decision
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getOptions();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static FrontierPoint fromJson(ImmutableFrontierPoint.Json json) {
        return ImmutableFrontierPoint.fromJson(json);
    }

    /** Builds a {@link FrontierPoint}; not thread-safe. */
    public static final class Builder extends ImmutableFrontierPoint.Builder {
        Builder() {}
    }
}
