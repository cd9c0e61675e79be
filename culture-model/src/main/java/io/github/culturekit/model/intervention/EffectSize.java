package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One quantified effect as its source states it: a number in the source's own metric, for one outcome.
 *
 * <p>The value is finite and inside its metric's range; the 95% interval, where given, holds it. Immutable and
 * thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = EffectSizeRules.class)
public abstract class EffectSize {

    EffectSize() {}

    /**
     * Starts an effect size.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The effect's identity, unique within its evidence.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The metric that the value is in.
     *
     * @return the metric
     */
    @NotNull
    public abstract EffectMetric getMetric();

    /**
     * What was affected, and in which comparison.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getOutcome();

    /**
     * The size of the effect.
     *
     * @return a finite number in the metric's range
     */
    @NotNull
    public abstract Double getValue();

    /**
     * The lower end of the 95% interval.
     *
     * @return a number in the metric's range, not above the value; present where {@link #getUpper()} is
     */
    public final Optional<Double> getLower() {
        return Optional.ofNullable(lower());
    }

    /**
     * The upper end of the 95% interval.
     *
     * @return a number in the metric's range, not below the value; present where {@link #getLower()} is
     */
    public final Optional<Double> getUpper() {
        return Optional.ofNullable(upper());
    }

    /**
     * How many studies or samples the effect was pooled from.
     *
     * @return a count, if known
     */
    public final Optional<@Positive Integer> getStudies() {
        return Optional.ofNullable(studies());
    }

    /**
     * How many people, or teams where those were studied, took part in all.
     *
     * @return a count, if known
     */
    public final Optional<@Positive Integer> getParticipants() {
        return Optional.ofNullable(participants());
    }

    /**
     * The same effect as a standardised mean difference, so that effects in several metrics can be set side by side.
     *
     * <ul>
     *   <li>Cohen's d and Hedges' g: as they are.
     *   <li>A correlation r, also a corrected one: {@code 2r / sqrt(1 - r^2)}; none for r of -1 or 1.
     *   <li>An odds ratio: {@code ln(OR) * sqrt(3) / pi}.
     *   <li>A relative risk or a percent change: none, since neither can be converted without the base rate or the
     *       standard deviation.
     * </ul>
     *
     * <p>Source: Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, chapter 7, equations
     * 7.1 and 7.5. For the standard error see {@link StandardError}.
     *
     * @return the difference, or empty where no conversion exists
     */
    public final Optional<StandardisedDifference> toStandardisedDifference() {
        return DifferenceConversion.of(this);
    }

    abstract @Nullable Double lower();

    abstract @Nullable Double upper();

    abstract @Nullable Integer studies();

    abstract @Nullable Integer participants();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EffectSize fromJson(ImmutableEffectSize.Json json) {
        return ImmutableEffectSize.fromJson(json);
    }

    /** Builds an {@link EffectSize}; not thread-safe. */
    public static final class Builder extends ImmutableEffectSize.Builder {
        Builder() {}
    }
}
