package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.model.profile.DisclosureStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which scores readers may see, and how exactly: none that rests on fewer people than a minimum, by the standard rule
 * none from which, with all others that are published, the score of fewer people could be worked out, and all of them coarsened.
 *
 * <p>The standard minimum is 10, that of the NHS Staff Survey's breakdown reports of 2024 and 2025. Immutable and thread-safe.
 */
public final class DisclosurePolicy {

    private static final int STANDARD_MINIMUM = 10;
    private static final int SMALLEST_MINIMUM = 2;
    private static final DisclosurePolicy STANDARD = new DisclosurePolicy(
            STANDARD_MINIMUM, MaskingRule.SPAN_AUDITED, Coarsening.standard(), null, STANDARD_MINIMUM);

    private final int minimumRespondents;
    private final MaskingRule rule;
    private final Coarsening coarsening;
    private final @Nullable String otherUnits;
    private final int minimumCommenters;

    private DisclosurePolicy(
            int minimumRespondents,
            MaskingRule rule,
            Coarsening coarsening,
            @Nullable String otherUnits,
            int minimumCommenters) {
        this.minimumRespondents = minimumRespondents;
        this.rule = rule;
        this.coarsening = coarsening;
        this.otherUnits = otherUnits;
        this.minimumCommenters = minimumCommenters;
    }

    /**
     * The policy to use unless there is a reason for another: at least 10 respondents, {@link MaskingRule#SPAN_AUDITED} for
     * what else to withhold, and numbers as exact as {@link Coarsening#standard()} makes them, in the profile itself and so in
     * its JSON, its pictures and whatever is computed from it.
     *
     * @return the standard policy
     */
    public static DisclosurePolicy standard() {
        return STANDARD;
    }

    /**
     * A policy with another minimum.
     *
     * @param people the smallest number of respondents whose score is shown, 2 or more
     * @return the policy
     * @throws IllegalArgumentException if the minimum is less than 2
     */
    public DisclosurePolicy withMinimumRespondents(int people) {
        if (people < SMALLEST_MINIMUM) {
            throw new IllegalArgumentException("A minimum of " + people + " respondents would show single people's"
                    + " answers; a policy's minimum is " + SMALLEST_MINIMUM
                    + " or more. Maybe exact numbers are wanted for analysis: reveal the scores with AnalystAccess.");
        }
        return new DisclosurePolicy(people, rule, coarsening, otherUnits, minimumCommenters);
    }

    /**
     * A policy that decides by another rule, for those who are bound to one; only the standard rule protects small groups from
     * being worked out.
     *
     * @param other the rule
     * @return the policy
     */
    public DisclosurePolicy withRule(MaskingRule other) {
        return new DisclosurePolicy(minimumRespondents, other, coarsening, otherUnits, minimumCommenters);
    }

    /**
     * A policy that shows numbers more or less exactly. With {@link Coarsening#none()} a profile holds all digits, and a
     * unanimous group's mean tells everyone's answer: for analysts who hold the answers anyway.
     *
     * @param other how exactly; {@link Coarsening#standard()} unless stated
     * @return the policy
     */
    public DisclosurePolicy withCoarsening(Coarsening other) {
        return new DisclosurePolicy(minimumRespondents, rule, other, otherUnits, minimumCommenters);
    }

    /**
     * A policy that brings small units of one parent together, so that their people still count: the published organisation has
     * a unit more between them and their parent.
     *
     * @param label what that unit is called, such as {@code "Other units"}
     * @return the policy
     * @throws IllegalArgumentException if the label is blank
     */
    public DisclosurePolicy withOtherUnits(String label) {
        OtherUnits.of(label, minimumRespondents);
        return new DisclosurePolicy(minimumRespondents, rule, coarsening, label, minimumCommenters);
    }

    /**
     * A policy with another minimum for comments, which tell more about who wrote them than scores do.
     *
     * @param people the smallest number of commenters whose comments are shown, 2 or more; 10 unless stated
     * @return the policy
     * @throws IllegalArgumentException if the minimum is less than 2
     */
    public DisclosurePolicy withMinimumCommenters(int people) {
        CommentRelease.requireMinimum(people);
        return new DisclosurePolicy(minimumRespondents, rule, coarsening, otherUnits, people);
    }

    /**
     * How small units are brought together.
     *
     * @return how, or empty if they are not
     */
    public Optional<OtherUnits> getOtherUnits() {
        return Optional.ofNullable(otherUnits).map(label -> OtherUnits.of(label, minimumRespondents));
    }

    /**
     * How comments are shown: by this policy's minimum for them.
     *
     * @return the release of comments
     */
    public CommentRelease getCommentRelease() {
        return CommentRelease.ofMinimum(minimumCommenters);
    }

    /**
     * How exact published numbers are.
     *
     * @return the coarsening
     */
    public Coarsening getCoarsening() {
        return coarsening;
    }

    /**
     * The rule that decides what to withhold besides small groups.
     *
     * @return the rule
     */
    public MaskingRule getRule() {
        return rule;
    }

    /**
     * The smallest number of respondents whose score is shown.
     *
     * @return people, 2 or more
     */
    public int getMinimumRespondents() {
        return minimumRespondents;
    }

    /**
     * Whether a score may be shown.
     *
     * @param respondents how many people it rests on
     * @return true if they are enough
     */
    public boolean permits(int respondents) {
        return respondents >= minimumRespondents;
    }

    /**
     * How cells of a wave are masked.
     *
     * @param release the release in the making, whose readers know those before; null if nothing was published before
     * @return the masking
     */
    public WaveMasking masking(@Nullable ReleaseDraft release) {
        return new WaveMasking(minimumRespondents, rule, release);
    }

    /**
     * What a profile says of this policy.
     *
     * @param certificates what the audit of the published scores found
     * @param step what means are rounded to; empty if they are not
     * @return the statement
     */
    public DisclosureStatement toStatement(List<CertifiedScales> certificates, Optional<Double> step) {
        String name = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return DisclosureStatement.builder()
                .policy(coarsening.isActive() ? name + ", coarsened" : name)
                .minimumRespondents(minimumRespondents)
                .rounding(step.orElse(null))
                .certificates(certificates)
                .build();
    }

    @Override
    public String toString() {
        return "DisclosurePolicy{minimumRespondents=" + minimumRespondents + ", rule=" + rule + ", coarsening="
                + coarsening + "}";
    }
}
