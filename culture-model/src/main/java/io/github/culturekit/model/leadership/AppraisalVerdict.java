package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link AppraisalRule} says of one person's appraisal: well structured, poorly structured, none, or why
 * that cannot be said.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = AppraisalVerdictRules.class)
public abstract class AppraisalVerdict {

    AppraisalVerdict() {}

    /**
     * Starts a verdict.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that judged.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getRule();

    /**
     * What the appraisal was.
     *
     * @return the quality, or empty where it is undecided
     */
    public final Optional<AppraisalQuality> getQuality() {
        return Optional.ofNullable(quality());
    }

    /**
     * Why there is no verdict.
     *
     * @return the reason, or empty where there is a verdict
     */
    public final Optional<AppraisalUndecided> getUndecided() {
        return Optional.ofNullable(undecided());
    }

    /**
     * The conditions that are known to fail.
     *
     * @return empty where all are met, or it is undecided
     */
    public abstract List<@NotNull AppraisalCondition> getUnmet();

    abstract @Nullable AppraisalQuality quality();

    abstract @Nullable AppraisalUndecided undecided();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AppraisalVerdict fromJson(ImmutableAppraisalVerdict.Json json) {
        return ImmutableAppraisalVerdict.fromJson(json);
    }

    /** Builds an {@link AppraisalVerdict}; not thread-safe. */
    public static final class Builder extends ImmutableAppraisalVerdict.Builder {
        Builder() {}
    }
}
