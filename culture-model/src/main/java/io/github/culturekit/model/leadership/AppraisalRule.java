package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which answers make an appraisal well structured: an appraisal was held, it helped to do the job, it set clear
 * objectives, and the person left it feeling valued.
 *
 * <p>The survey of 2011 offered yes and no; today's offers three answers, and whether "to some extent" is enough
 * is for the analyst to choose by name. Shares by different rules are not comparable.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = AppraisalRuleRules.class)
public abstract class AppraisalRule {

    AppraisalRule() {}

    /**
     * Starts an rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The answers that the survey offers.
     *
     * @return at least one, each once
     */
    @NotEmpty
    public abstract List<@NotNull AppraisalAnswer> getOffered();

    /**
     * The answers that meet a condition.
     *
     * @return at least one, all offered, not {@code NO}
     */
    @NotEmpty
    public abstract List<@NotNull AppraisalAnswer> getCounting();

    /**
     * Where the rule is set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * Four times yes, of yes and no.
     *
     * @return the rule of the survey of 2011 (The King's Fund, 2012)
     */
    public static AppraisalRule yesOrNo2012() {
        return builder()
                .label("Well-structured appraisal, yes or no")
                .addOffered(AppraisalAnswer.YES, AppraisalAnswer.NO)
                .addCounting(AppraisalAnswer.YES)
                .addCitation(Sources.APPRAISAL)
                .build();
    }

    /**
     * Of three answers, only "definitely" meets a condition: the stricter reading of today's survey.
     *
     * @return the rule
     */
    public static AppraisalRule definitelyOnly() {
        return today("Well-structured appraisal, definitely only", AppraisalAnswer.YES);
    }

    /**
     * Of three answers, "to some extent" meets a condition too: the reading that is nearer to yes and no.
     *
     * @return the rule
     */
    public static AppraisalRule toSomeExtent() {
        return today(
                "Well-structured appraisal, at least to some extent",
                AppraisalAnswer.YES,
                AppraisalAnswer.TO_SOME_EXTENT);
    }

    private static AppraisalRule today(String label, AppraisalAnswer... counting) {
        return builder()
                .label(label)
                .addOffered(AppraisalAnswer.values())
                .addCounting(counting)
                .addCitation(Sources.APPRAISAL)
                .addCitation(Sources.STAFF_SURVEY_2025)
                .build();
    }

    /**
     * Judges what one person says.
     *
     * <p>One condition that is known to fail makes an appraisal poorly structured, also where another was not answered.
     *
     * @param appraisal the answers
     * @return the verdict; undecided, with a reason, where it cannot be told
     */
    public final AppraisalVerdict judge(Appraisal appraisal) {
        return AppraisalJudgement.of(this, appraisal);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AppraisalRule fromJson(ImmutableAppraisalRule.Json json) {
        return ImmutableAppraisalRule.fromJson(json);
    }

    /** Builds an {@link AppraisalRule}; not thread-safe. */
    public static final class Builder extends ImmutableAppraisalRule.Builder {
        Builder() {}
    }
}
