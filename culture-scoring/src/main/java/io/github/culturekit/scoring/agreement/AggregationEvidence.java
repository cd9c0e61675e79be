package io.github.culturekit.scoring.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether the means of groups on a scale may stand for their groups: each rule of thumb with its number, its limit and its source, and
 * the numbers of each group. Exact and not for readers.
 *
 * <p>Immutable and thread-safe.
 *
 * @see AggregationReview
 */
@ValueType
@Value.Immutable
public abstract class AggregationEvidence {

    AggregationEvidence() {}

    /**
     * Starts an evidence.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was reviewed.
     *
     * @return the id of a scale
     */
    @NotBlank
    public abstract String getScale();

    /**
     * How many response options its items have.
     *
     * @return 2 or more
     */
    @NotNull
    @Min(2)
    public abstract Integer getOptions();

    /**
     * How many people have a score on the scale.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Long getPeople();

    /**
     * ICC(1): how much of the differences between people lies between groups. As an effect, 0.01 is small, 0.10 medium and 0.25 large
     * (LeBreton and Senter 2008).
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getIcc1();

    /**
     * The confidence interval of ICC(1).
     *
     * @return the interval, or empty where there is none
     */
    public final Optional<Interval> getIcc1Interval() {
        return Optional.ofNullable(icc1Interval());
    }

    /**
     * The rules of thumb and what became of them.
     *
     * @return one criterion for each {@link AggregationRule}
     */
    public abstract List<@NotNull AggregationCriterion> getCriteria();

    /**
     * How far each group agrees.
     *
     * @return the groups, also those of which little can be said
     */
    public abstract List<@NotNull GroupAgreement> getGroups();

    abstract @Nullable Interval icc1Interval();

    /**
     * What became of one rule.
     *
     * @param rule the rule
     * @return its outcome; unknown if the evidence does not have it
     */
    public final AggregationOutcome getOutcome(AggregationRule rule) {
        return getCriteria().stream()
                .filter(criterion -> criterion.getRule() == rule)
                .map(AggregationCriterion::getOutcome)
                .findFirst()
                .orElse(AggregationOutcome.UNKNOWN);
    }

    /**
     * What the rules say together.
     *
     * @return the verdict
     */
    public final AggregationVerdict getVerdict() {
        List<AggregationOutcome> needed = List.of(
                getOutcome(AggregationRule.AGREEMENT_BEYOND_UNIFORM), getOutcome(AggregationRule.GROUPS_DIFFER));
        if (needed.contains(AggregationOutcome.NOT_MET)) {
            return AggregationVerdict.NOT_SUPPORTED;
        }
        if (needed.contains(AggregationOutcome.UNKNOWN)) {
            return AggregationVerdict.UNKNOWN;
        }
        return getCriteria().stream().allMatch(criterion -> criterion.getOutcome() == AggregationOutcome.MET)
                ? AggregationVerdict.SUPPORTED
                : AggregationVerdict.MIXED;
    }

    /**
     * The evidence in words, without any group's numbers.
     *
     * @return a first line with the verdict and a line for each criterion
     */
    public final String describe() {
        return getCriteria().stream()
                .map(AggregationCriterion::describe)
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        "'" + getScale() + "' as the mean of " + getGroups().size() + " groups: " + words(getVerdict())
                                + System.lineSeparator() + "  ",
                        ""));
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String cite(Citation source) {
        return source.getAuthors().stream()
                        .map(author -> author.substring(0, author.indexOf(',')))
                        .collect(Collectors.joining(" and "))
                + " " + source.getYear();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AggregationEvidence fromJson(ImmutableAggregationEvidence.Json json) {
        return ImmutableAggregationEvidence.fromJson(json);
    }

    /** Builds an {@link AggregationEvidence}; not thread-safe. */
    public static final class Builder extends ImmutableAggregationEvidence.Builder {
        Builder() {}
    }
}
