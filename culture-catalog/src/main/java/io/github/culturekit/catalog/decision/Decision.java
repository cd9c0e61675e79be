package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A choice among interventions about the gaps of constructs, with everything that is uncertain in it.
 *
 * <p>The value of a set S of options is
 *
 * <pre>U(S) = sum over constructs d of  weight_d * min(gap_d, Delta_d(S))  -  burden price * sum of burdens</pre>
 *
 * <p>with {@code Delta_d(S)} the sum over the options of probability * context match * effect on d, all in standard
 * deviations of people's scores. A gap cannot be closed twice, and harm counts in full. The weights of a
 * {@link Draw} are the shares of weight times importance, so that they add up to 1; unless the weights are
 * {@linkplain #getWeightOrder() open}, they are as {@linkplain Concern#getWeight() stated}.
 *
 * <p>Effects of different options are drawn independently, also where they rest on the same studies: such options change
 * places more often here than they would if what they have in common were known. Gaps of different constructs are
 * independent too. A gap, an importance or a cost below 0 counts as 0. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = DecisionRules.class)
public abstract class Decision {

    Decision() {}

    /**
     * Starts a decision.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The constructs that count.
     *
     * @return each once; the index of one in a {@link Draw} is its place here
     */
    public abstract List<@NotNull Concern> getConcerns();

    /**
     * The interventions to choose from.
     *
     * @return each once; the index of one in a {@link Draw} is its place here
     */
    public abstract List<@NotNull Option> getOptions();

    /**
     * What is known of the weights, where they are not known as numbers.
     *
     * @return the order, or empty where the weights are as stated at the concerns
     */
    public final Optional<WeightOrder> getWeightOrder() {
        return Optional.ofNullable(weightOrder());
    }

    /**
     * How much value a unit of burden takes away.
     *
     * @return 0 or more, 0 unless stated
     */
    @NotNull
    @PositiveOrZero
    @Finite
    @Value.Default
    public Double getBurdenPrice() {
        return 0.0;
    }

    abstract @Nullable WeightOrder weightOrder();

    /**
     * The same decision with other knowledge of the weights.
     *
     * @param order the order; constructs that do not count here are left out of it
     * @return such a decision
     */
    public final Decision withPriorities(WeightOrder order) {
        return builder()
                .copying(this)
                .weightOrder(order.among(numbers().constructIndex().keySet()))
                .build();
    }

    /**
     * The same decision with costs.
     *
     * @param costs by the option's id; options that are not named keep theirs, and ids of no option do nothing
     * @return such a decision
     */
    public final Decision withCosts(Map<String, Belief> costs) {
        return builder()
                .copying(this)
                .options(getOptions().stream()
                        .map(option -> costs.containsKey(option.getId())
                                ? Option.builder()
                                        .copying(option)
                                        .cost(costs.get(option.getId()))
                                        .build()
                                : option)
                        .toList())
                .build();
    }

    /**
     * The place of a construct.
     *
     * @param construct a construct
     * @return its index, or empty if it does not count here
     */
    public final Optional<Integer> findIndex(ConstructId construct) {
        return Optional.ofNullable(numbers().constructIndex().get(construct));
    }

    /**
     * The place of an option.
     *
     * @param option an intervention's id
     * @return its index, or empty if it is no option
     */
    public final Optional<Integer> findIndex(String option) {
        return Optional.ofNullable(numbers().optionIndex().get(option));
    }

    /**
     * The world in which everything is as it is expected to be.
     *
     * @return all numbers at their means; weights that are open at the mean of all that are possible
     */
    public final Draw expected() {
        return numbers().expected();
    }

    /**
     * One of the worlds that the beliefs allow. The same seed and number give the same draw to the last bit, on any
     * machine and whatever else was drawn.
     *
     * @param seed names the series
     * @param number which one of the series
     * @return the draw
     */
    public final Draw draw(long seed, int number) {
        return numbers().draw(seed, number);
    }

    @Value.Lazy
    DecisionNumbers numbers() {
        return DecisionNumbers.of(this);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Decision fromJson(ImmutableDecision.Json json) {
        return ImmutableDecision.fromJson(json);
    }

    /** Builds a {@link Decision}; not thread-safe. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
