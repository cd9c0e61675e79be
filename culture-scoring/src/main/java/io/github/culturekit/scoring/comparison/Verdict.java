package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What a difference comes to, in plain words, and how certain that is.
 *
 * <p>Immutable and thread-safe.
 *
 * @see VerdictRule
 */
@ValueType
@Value.Immutable
public abstract class Verdict {

    Verdict() {}

    /**
     * Starts a verdict.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it comes to.
     *
     * @return the conclusion
     */
    @NotNull
    public abstract Conclusion getConclusion();

    /**
     * How certain the direction is, in words.
     *
     * @return the certainty
     */
    @NotNull
    public abstract Likelihood getCertainty();

    /**
     * The probability that the true difference has the sign of the one found, given these answers alone.
     *
     * @return 0.5 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getProbabilityOfDirection();

    /**
     * The probability that it also is as large as the smallest difference that matters.
     *
     * @return 0 to 1; undefined as not defined by rule where none was named; or why there is none
     */
    @NotNull
    public abstract Statistic getProbabilityOfMattering();

    /**
     * The verdict in a sentence or two.
     *
     * @return English text
     */
    @NotNull
    @NotBlank
    public abstract String getText();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Verdict fromJson(ImmutableVerdict.Json json) {
        return ImmutableVerdict.fromJson(json);
    }

    /** Builds a {@link Verdict}; not thread-safe. */
    public static final class Builder extends ImmutableVerdict.Builder {
        Builder() {}
    }
}
