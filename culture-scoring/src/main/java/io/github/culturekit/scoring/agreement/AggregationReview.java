package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * May this construct be aggregated to teams? Gathers the evidence that researchers ask for before the mean of a group may stand for the
 * group: whether people within groups agree, beyond a uniform null and beyond a skewed one, whether groups differ, and whether their
 * means are reliable (Bliese 2000; LeBreton and Senter 2008). See {@link AggregationRule} for the rules of thumb.
 *
 * <p>Agreement is over whoever answered an item, unweighted. ICC(1) and ICC(2) take the mean group size, as R's {@code multilevel}. The
 * skewed null is by default the slight skew for five options; for other numbers of options there is none unless
 * {@link #againstSkewed given}, and that rule stays unknown. Immutable and thread-safe.
 */
public final class AggregationReview {

    private static final double STRONG_AGREEMENT = 0.70;
    private static final double RELIABLE = 0.70;
    private static final double SIGNIFICANT = 0.05;

    private static final AggregationReview DEFAULTS = new AggregationReview(null);

    private final @Nullable NullDistribution skewed;

    private AggregationReview(@Nullable NullDistribution skewed) {
        this.skewed = skewed;
    }

    /**
     * With a slight skew as the second null for five options.
     *
     * @return the calculator
     */
    public static AggregationReview withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the second null, against which agreement is stricter than against the uniform one.
     *
     * @param chance how people would answer without agreeing
     * @return a calculator with that null
     */
    public AggregationReview againstSkewed(NullDistribution chance) {
        return new AggregationReview(chance);
    }

    /**
     * Reviews a scale for the units that respondents name. For other groups, as by a cut, pass {@link Responses#unitsBy}.
     *
     * @param responses the answers
     * @param scale the id of a scale
     * @return the evidence, with scores as the instrument counts them
     * @throws IllegalArgumentException if there is no such scale, its items differ in their options, or the null has another number of
     *     options
     */
    public AggregationEvidence of(Responses responses, String scale) {
        List<GroupAnswers> groups = GroupAnswers.of(responses, scale);
        return review(scale, groups, GroupAnswers.options(responses.getInstrument(), scale));
    }

    /**
     * Reviews plain answers. A person scores the mean of the items that they answered.
     *
     * @param scale what to call the scale
     * @param groups the answers of each group to the same items, reversed items turned
     * @param options how many options the items have, one apart
     * @return the evidence
     * @throws IllegalArgumentException if there are fewer than two options or the null has another number of options
     */
    public AggregationEvidence of(String scale, Map<String, ItemMatrix> groups, int options) {
        return review(
                scale,
                groups.entrySet().stream()
                        .map(group -> GroupAnswers.of(group.getKey(), group.getValue()))
                        .toList(),
                options);
    }

    private AggregationEvidence review(String scale, List<GroupAnswers> answers, int options) {
        IccResult icc = IntraclassCorrelation.withDefaults()
                .of(answers.stream()
                        .map(GroupAnswers::scores)
                        .filter(scores -> scores.length > 0)
                        .map(GroupMoments::ofScores)
                        .toList());
        Optional<RwgJ> beyondSkew = skewed(options).map(RwgJ.withDefaults()::against);
        List<GroupAgreement> groups = answers.stream()
                .map(group -> agreement(group, options, beyondSkew, icc))
                .toList();
        return AggregationEvidence.builder()
                .scale(scale)
                .options(options)
                .people(icc.getAnova().getSizes().getPeople())
                .icc1(icc.getIcc1())
                .icc1Interval(icc.getIcc1Interval().orElse(null))
                .criteria(criteria(groups, options, icc))
                .groups(groups)
                .build();
    }

    private static List<AggregationCriterion> criteria(List<GroupAgreement> groups, int options, IccResult icc) {
        List<AggregationCriterion> criteria = new ArrayList<>();
        criteria.add(AggregationCriterion.of(
                AggregationRule.AGREEMENT_BEYOND_UNIFORM, median(groups, GroupAgreement::getRwg), STRONG_AGREEMENT));
        criteria.add(AggregationCriterion.of(
                AggregationRule.AGREEMENT_BEYOND_SKEW, median(groups, GroupAgreement::getSkewedRwg), STRONG_AGREEMENT));
        criteria.add(AggregationCriterion.of(
                AggregationRule.SMALL_DEVIATION,
                median(groups, GroupAgreement::getAverageDeviation),
                AverageDeviation.practicalLimit(options)));
        criteria.add(AggregationCriterion.of(
                AggregationRule.GROUPS_DIFFER, icc.getAnova().getProbability(), SIGNIFICANT));
        criteria.add(AggregationCriterion.of(AggregationRule.RELIABLE_MEANS, icc.getIcc2(), RELIABLE));
        return criteria;
    }

    private static GroupAgreement agreement(GroupAnswers group, int options, Optional<RwgJ> beyondSkew, IccResult icc) {
        int people = group.scores().length;
        return GroupAgreement.builder()
                .group(group.name())
                .people(people)
                .rwg(RwgJ.withDefaults()
                        .withOptions(options)
                        .of(group.answers())
                        .getAgreement())
                .skewedRwg(beyondSkew
                        .map(rwg -> rwg.of(group.answers()).getAgreement())
                        .orElseGet(() -> Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE)))
                .rStarWg(RStarWg.withDefaults()
                        .withOptions(options)
                        .of(group.answers())
                        .getAgreement())
                .averageDeviation(
                        AverageDeviation.withDefaults().of(group.answers()).getMean())
                .reliability(people == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : icc.reliabilityOf(people))
                .build();
    }

    private static Statistic median(List<GroupAgreement> groups, Function<GroupAgreement, Statistic> measure) {
        AgreementSummary summary =
                AgreementSummary.of(groups.stream().map(measure).toList());
        return summary.getGroups() > 0 || groups.isEmpty() ? summary.getMedian() : measure.apply(groups.get(0));
    }

    private Optional<NullDistribution> skewed(int options) {
        NullDistribution usual = NullDistribution.slightSkew();
        if (skewed == null) {
            return options == usual.getOptions() ? Optional.of(usual) : Optional.empty();
        }
        return Optional.of(skewed.requireOptions(options));
    }
}
