package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * McDonald's omega of a scale, with the one factor that it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @see McDonaldOmega
 */
@ValueType
@Value.Immutable
public abstract class OmegaResult implements ReliabilityResult {

    OmegaResult() {}

    /**
     * Starts an omega result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How the factor was extracted.
     *
     * @return the method
     */
    @NotNull
    public abstract FactorMethod getMethod();

    /**
     * Omega of the sum of the items as they are, by each definition.
     *
     * @return a number, or why there is none, for each definition
     */
    public abstract Map<@NotNull OmegaDefinition, @NotNull Statistic> getOmegaByDefinition();

    /**
     * Omega of the sum of the items brought to equal variance, by each definition.
     *
     * @return a number, or why there is none, for each definition
     */
    public abstract Map<@NotNull OmegaDefinition, @NotNull Statistic> getStandardisedOmegaByDefinition();

    /**
     * Each item's loading.
     *
     * @return one for each item, in their order
     */
    public abstract List<@NotNull FactorLoading> getItems();

    /**
     * Whether the solution is a Heywood case: an item's own variance ends at the least that is allowed, 0.005 of the whole. One
     * factor is then not a sensible description, and neither is omega.
     *
     * @return true for such a solution
     */
    @NotNull
    public abstract Boolean getImproper();

    /**
     * The largest derivative of the discrepancy where the search ended: zero but for rounding error at a minimum.
     *
     * @return 0 or more, or why there was no search
     */
    @NotNull
    public abstract Statistic getLargestGradient();

    /**
     * How well the one factor fits.
     *
     * @return the fit, or empty unless it was extracted by maximum likelihood from complete rows
     */
    public final Optional<OneFactorFit> getFit() {
        return Optional.ofNullable(fit());
    }

    abstract @Nullable OneFactorFit fit();

    /**
     * Omega of the sum of the items as they are.
     *
     * @param definition which definition
     * @return at most 1 unless the observed variance is below what the factor implies, or why there is none
     */
    public final Statistic getOmega(OmegaDefinition definition) {
        return getOmegaByDefinition()
                .getOrDefault(definition, Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }

    /**
     * Omega of the sum of the items brought to equal variance.
     *
     * @param definition which definition
     * @return at most 1 unless the observed variance is below what the factor implies, or why there is none
     */
    public final Statistic getStandardisedOmega(OmegaDefinition definition) {
        return getStandardisedOmegaByDefinition()
                .getOrDefault(definition, Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OmegaResult fromJson(ImmutableOmegaResult.Json json) {
        return ImmutableOmegaResult.fromJson(json);
    }

    /** Builds an {@link OmegaResult}; not thread-safe. */
    public static final class Builder extends ImmutableOmegaResult.Builder {
        Builder() {}
    }
}
