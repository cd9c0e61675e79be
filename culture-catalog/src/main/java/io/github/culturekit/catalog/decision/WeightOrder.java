package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What decision makers say of how much constructs matter without naming numbers: those of an earlier tier matter at least
 * as much as those of a later one. All weights that agree with it are taken to be equally likely (Lahdelma and Salminen,
 * 2001, SMAA-2, Operations Research 49:444-454).
 *
 * <p>Within a tier, and of constructs that stand in none, nothing is said. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = WeightOrderRules.class)
public abstract class WeightOrder {

    WeightOrder() {}

    /**
     * Starts an order.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Nothing is said: any weights are possible.
     *
     * @return the order without tiers
     */
    public static WeightOrder open() {
        return builder().build();
    }

    /**
     * Each construct matters at least as much as the next.
     *
     * @param constructs the most important first
     * @return the order, with a tier for each
     * @throws IllegalArgumentException if a construct is named twice
     */
    public static WeightOrder descending(ConstructId... constructs) {
        return builder()
                .tiers(Arrays.stream(constructs).map(WeightTier::of).toList())
                .build();
    }

    /**
     * The tiers.
     *
     * @return the most important first; a construct stands in at most one
     */
    public abstract List<@NotNull WeightTier> getTiers();

    /**
     * The same order of fewer constructs.
     *
     * @param constructs those to keep
     * @return the order among those
     */
    public final WeightOrder among(Set<ConstructId> constructs) {
        return builder()
                .tiers(getTiers().stream()
                        .map(tier -> tier.getConstructs().stream()
                                .filter(constructs::contains)
                                .toArray(ConstructId[]::new))
                        .filter(kept -> kept.length > 0)
                        .map(WeightTier::of)
                        .toList())
                .build();
    }

    /** All constructs that it names. */
    final Stream<ConstructId> named() {
        return getTiers().stream().flatMap(tier -> tier.getConstructs().stream());
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static WeightOrder fromJson(ImmutableWeightOrder.Json json) {
        return ImmutableWeightOrder.fromJson(json);
    }

    /** Builds a {@link WeightOrder}; not thread-safe. */
    public static final class Builder extends ImmutableWeightOrder.Builder {
        Builder() {}
    }
}
