package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * The covariances of some items (denominator n - 1), with the variances on the diagonal.
 *
 * <p>Immutable and thread-safe.
 *
 * @see CronbachAlpha
 */
@ValueType
@Value.Immutable
public abstract class CovarianceMatrix {

    CovarianceMatrix() {}

    /**
     * Starts a covariance matrix.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The items.
     *
     * @return the names, in the order of rows and columns
     */
    @NotEmpty
    public abstract List<@NotBlank String> getItems();

    /**
     * The covariances by row and column.
     *
     * @return a square of covariances; undefined where fewer than two people answered both items
     */
    @NotEmpty
    public abstract List<@NotNull List<@NotNull Statistic>> getValues();

    /**
     * The covariance of two items, or an item's variance.
     *
     * @param one an item
     * @param other an item
     * @return the covariance, or why there is none
     * @throws IllegalArgumentException if an item is not in the matrix
     */
    public final Statistic get(String one, String other) {
        return getValues().get(indexOf(one)).get(indexOf(other));
    }

    private int indexOf(String item) {
        int position = getItems().indexOf(item);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "Item '" + item + "' is not among the items " + getItems() + ". Maybe its name is misspelt.");
        }
        return position;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CovarianceMatrix fromJson(ImmutableCovarianceMatrix.Json json) {
        return ImmutableCovarianceMatrix.fromJson(json);
    }

    /** Builds a {@link CovarianceMatrix}; not thread-safe. */
    public static final class Builder extends ImmutableCovarianceMatrix.Builder {
        Builder() {}
    }
}
