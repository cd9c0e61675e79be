package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What each budget can buy at best: the budgets at which the best set changes, and the set from there on. Between two
 * points the set of the first remains the best.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = FrontierRules.class)
public abstract class Frontier {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/frontier-1.json";

    Frontier() {}

    /**
     * Starts a frontier.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/frontier-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The points.
     *
     * @return the cheapest first; cost and value both rise from each to the next
     */
    public abstract List<@NotNull FrontierPoint> getPoints();

    /**
     * Whether these are all points, and each is proven to be the best for its budget.
     *
     * @return false where the search ended at its limit of steps or of points: then the cheapest may be missing
     */
    @NotNull
    public abstract Boolean getComplete();

    /**
     * The best set for a budget.
     *
     * @param budget money of the currency of the costs
     * @return the dearest point within the budget, or empty if the budget is below all points
     */
    public final Optional<FrontierPoint> find(double budget) {
        return getPoints().stream().filter(point -> point.getCost() <= budget).reduce((cheaper, dearer) -> dearer);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Frontier fromJson(ImmutableFrontier.Json json) {
        return ImmutableFrontier.fromJson(json);
    }

    /** Builds a {@link Frontier}; not thread-safe. */
    public static final class Builder extends ImmutableFrontier.Builder {
        Builder() {}
    }
}
