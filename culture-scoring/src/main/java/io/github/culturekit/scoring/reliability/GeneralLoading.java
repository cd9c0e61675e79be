package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an item owes to the general factor of all items, and to the group factors of some.
 *
 * <p>Immutable and thread-safe.
 *
 * @see HierarchicalOmega
 */
@ValueType
@Value.Immutable
public abstract class GeneralLoading {

    GeneralLoading() {}

    /**
     * Starts a general loading.
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
     * The standardised loading on the general factor.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getGeneral();

    /**
     * The standardised loadings on the group factors, which are independent of the general factor and of each other.
     *
     * @return one for each group factor, or none where there is no solution
     */
    public abstract List<@NotNull @Finite Double> getGroups();

    /**
     * The share of the item's variance that is its own, error included.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getUniqueness();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static GeneralLoading fromJson(ImmutableGeneralLoading.Json json) {
        return ImmutableGeneralLoading.fromJson(json);
    }

    /** Builds a {@link GeneralLoading}; not thread-safe. */
    public static final class Builder extends ImmutableGeneralLoading.Builder {
        Builder() {}
    }
}
