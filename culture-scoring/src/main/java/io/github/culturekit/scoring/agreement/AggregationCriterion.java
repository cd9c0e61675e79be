package io.github.culturekit.scoring.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A number held against the limit of a rule of thumb.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class AggregationCriterion {

    AggregationCriterion() {}

    /**
     * Starts a criterion.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static AggregationCriterion of(AggregationRule rule, Statistic value, double limit) {
        return builder().rule(rule).value(value).limit(limit).build();
    }

    /**
     * The rule.
     *
     * @return the rule, which knows its source
     */
    @NotNull
    public abstract AggregationRule getRule();

    /**
     * The number.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getValue();

    /**
     * What it is held against.
     *
     * @return the limit
     */
    @NotNull
    @Finite
    public abstract Double getLimit();

    /**
     * Whether the rule is met.
     *
     * @return the outcome; unknown where there is no number
     */
    public final AggregationOutcome getOutcome() {
        if (!getValue().isDefined()) {
            return AggregationOutcome.UNKNOWN;
        }
        int order = Double.compare(getValue().getValue(), getLimit());
        boolean met = getRule().isLeast() ? order >= 0 : order <= 0;
        return met ? AggregationOutcome.MET : AggregationOutcome.NOT_MET;
    }

    /**
     * The criterion in a line of words.
     *
     * @return a line such as {@code ICC(2): 0.80, at least 0.70 (LeBreton and Senter 2008): met}
     */
    public final String describe() {
        return String.format(
                Locale.ROOT,
                "%s: %s, at %s %.2f (%s): %s",
                getRule().getQuantity(),
                getValue().isDefined()
                        ? String.format(Locale.ROOT, "%.2f", getValue().getValue())
                        : getValue(),
                getRule().isLeast() ? "least" : "most",
                getLimit(),
                AggregationEvidence.cite(getRule().getSource()),
                AggregationEvidence.words(getOutcome()));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AggregationCriterion fromJson(ImmutableAggregationCriterion.Json json) {
        return ImmutableAggregationCriterion.fromJson(json);
    }

    /** Builds an {@link AggregationCriterion}; not thread-safe. */
    public static final class Builder extends ImmutableAggregationCriterion.Builder {
        Builder() {}
    }
}
