package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How one item goes with the others of its scale.
 *
 * <p>Immutable and thread-safe.
 *
 * @see CronbachAlpha
 */
@ValueType
@Value.Immutable
public abstract class ItemReliability {

    ItemReliability() {}

    /**
     * Starts an item reliability.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which item.
     *
     * @return the item's name
     */
    @NotBlank
    public abstract String getItem();

    /**
     * How many of the rows in use have an answer to it.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * The correlation of the item with the sum of all items, itself included, so it flatters short scales.
     *
     * @return a correlation, or why there is none
     */
    @NotNull
    public abstract Statistic getItemTotalCorrelation();

    /**
     * The correlation of the item with the sum of the other items.
     *
     * @return a correlation, or why there is none
     */
    @NotNull
    public abstract Statistic getItemRestCorrelation();

    /**
     * Alpha of the other items.
     *
     * @return at most 1, or why there is none; two items leave one, which has no alpha
     */
    @NotNull
    public abstract Statistic getAlphaIfDeleted();

    /**
     * Standardised alpha of the other items.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardisedAlphaIfDeleted();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ItemReliability fromJson(ImmutableItemReliability.Json json) {
        return ImmutableItemReliability.fromJson(json);
    }

    /** Builds an {@link ItemReliability}; not thread-safe. */
    public static final class Builder extends ImmutableItemReliability.Builder {
        Builder() {}
    }
}
