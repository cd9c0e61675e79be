package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * How much of a scale's sum is owed to one general factor.
 *
 * <p>Immutable and thread-safe.
 *
 * @see HierarchicalOmega
 */
@ValueType
@Value.Immutable
public abstract class HierarchicalOmegaResult implements ReliabilityResult {

    HierarchicalOmegaResult() {}

    /**
     * Starts a hierarchical omega result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Omega hierarchical: the share of the variance of the standardised sum that the general factor gives.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getOmegaHierarchical();

    /**
     * Omega total: the share that the general factor and the group factors give.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getOmegaTotal();

    /**
     * Omega hierarchical by omega total: how much of what is reliable is general.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getGeneralShare();

    /**
     * Explained common variance, ECV: the share of the general factor in what all factors explain of the single items.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getExplainedCommonVariance();

    /**
     * Each item's loadings.
     *
     * @return one for each item, in their order
     */
    public abstract List<@NotNull GeneralLoading> getItems();

    /**
     * Whether an item, or a group factor, has no variance of its own but the least that is allowed (a Heywood case): the numbers
     * are then not to be trusted.
     *
     * @return true for such a solution
     */
    @NotNull
    public abstract Boolean getImproper();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static HierarchicalOmegaResult fromJson(ImmutableHierarchicalOmegaResult.Json json) {
        return ImmutableHierarchicalOmegaResult.fromJson(json);
    }

    /** Builds a {@link HierarchicalOmegaResult}; not thread-safe. */
    public static final class Builder extends ImmutableHierarchicalOmegaResult.Builder {
        Builder() {}
    }
}
