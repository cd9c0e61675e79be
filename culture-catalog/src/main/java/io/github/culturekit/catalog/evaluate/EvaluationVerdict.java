package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an evaluation comes to, in plain words, and how certain that is.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class EvaluationVerdict {

    EvaluationVerdict() {}

    /**
     * Starts a verdict.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What an evaluation comes to. */
    public enum Conclusion {
        /** The score is higher than it would be without. */
        HELPED,
        /** The score is lower than it would be without. */
        HARMED,
        /** Whatever the effect, it is smaller than what matters. */
        TOO_SMALL_TO_MATTER,
        /** The changes fit an effect as well as none. */
        NOT_CLEAR,
        /** There is nothing to judge by. */
        NO_VERDICT
    }

    /**
     * What it comes to.
     *
     * @return the conclusion
     */
    @NotNull
    public abstract Conclusion getConclusion();

    /**
     * How certain it is that the true effect has the sign of the one found, given these answers alone and that the arms would have
     * changed alike without the intervention.
     *
     * @return 0.5 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getCertainty();

    /**
     * The verdict.
     *
     * @return a sentence or two in English
     */
    @NotBlank
    public abstract String getText();

    /**
     * What to keep in mind.
     *
     * @return sentences, possibly none
     */
    public abstract List<@NotBlank String> getCautions();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EvaluationVerdict fromJson(ImmutableEvaluationVerdict.Json json) {
        return ImmutableEvaluationVerdict.fromJson(json);
    }

    /** Builds a {@link EvaluationVerdict}; not thread-safe. */
    public static final class Builder extends ImmutableEvaluationVerdict.Builder {
        Builder() {}
    }
}
