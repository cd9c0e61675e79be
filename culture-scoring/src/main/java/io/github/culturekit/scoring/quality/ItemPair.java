package io.github.culturekit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Two items that people answer alike, or oppositely.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PsychometricPairs
 */
@ValueType
@Value.Immutable
public abstract class ItemPair {

    ItemPair() {}

    /**
     * Starts an item pair.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The item that was asked later.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getFirst();

    /**
     * The item that was asked earlier.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getSecond();

    /**
     * The correlation of the two items over the people who answered both.
     *
     * @return -1 to 1
     */
    @NotNull
    @DecimalMin("-1")
    @DecimalMax("1")
    @Finite
    public abstract Double getCorrelation();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ItemPair fromJson(ImmutableItemPair.Json json) {
        return ImmutableItemPair.fromJson(json);
    }

    /** Builds an {@link ItemPair}; not thread-safe. */
    public static final class Builder extends ImmutableItemPair.Builder {
        Builder() {}
    }
}
