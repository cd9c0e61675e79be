package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.instrument.ScoringMethod;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/** Reads a group's score on one scale off its accumulator. */
final class Estimator {

    private final ScoringPlan plan;
    private final int scale;
    private final ScalePlan scalePlan;
    private final ScoreRange range;
    private final GroupCells group;
    private final double level;

    Estimator(ScoringPlan plan, int scale, GroupCells group, double level) {
        this.plan = plan;
        this.scale = scale;
        this.scalePlan = plan.scales().get(scale);
        this.range = ScoreRange.of(plan.instrument(), scalePlan.scale());
        this.group = group;
        this.level = level;
    }

    BaseSize base() {
        long answers =
                IntStream.of(scalePlan.items()).mapToLong(this::scoredAnswers).sum();
        return BaseSize.of(Math.toIntExact(people()), answers);
    }

    private long people() {
        return isRespondentFirst()
                ? group.scored(scale)
                : IntStream.of(scalePlan.items())
                        .mapToLong(this::scoredAnswers)
                        .filter(count -> count > 0)
                        .min()
                        .orElse(0);
    }

    /** The people that an estimate rests on: who weighs nothing adds nothing to a weighted one. */
    private int respondents(boolean weighted) {
        if (!weighted) {
            return Math.toIntExact(people());
        }
        return isRespondentFirst()
                ? Math.toIntExact(group.weightedMoments(scale).count())
                : ofWeight(people());
    }

    /** How many people the shares of favourable answers rest on at least. */
    int favourableRespondents(boolean weighted) {
        long people = new FavourableCounts(plan, scalePlan, group, weighted).respondents();
        return Math.min(respondents(weighted), weighted ? ofWeight(people) : Math.toIntExact(people));
    }

    /** How many of some people have a weight above 0 at least: all whose weight is not known might be among them. */
    private int ofWeight(long people) {
        long others = group.rows() - group.weightedMoments(scale).count();
        return Math.toIntExact(Math.max(0, people - others));
    }

    ScoreEstimate estimate(boolean weighted) {
        ScoreEstimate.Builder builder =
                ScoreEstimate.builder().respondents(respondents(weighted)).favourableShares(shares(weighted));
        if (!isRespondentFirst()) {
            Statistic undefined = Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE);
            return builder.mean(aggregateMean(weighted))
                    .standardDeviation(undefined)
                    .standardError(undefined)
                    .build();
        }
        return weighted ? weightedEstimate(builder) : unweightedEstimate(builder);
    }

    /** The estimate of a composite with the mean of its parts' means: it tells nothing that they do not. */
    ScoreEstimate estimateFromParts(boolean weighted) {
        ScoreEstimate exact = estimate(weighted);
        long position = positionOfParts(scale, weighted);
        Statistic mean = position == Position.MISSING
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(range.score(Position.toShare(position)));
        return ScoreEstimate.builder()
                .copying(exact)
                .mean(mean)
                .interval(interval(mean, exact.getStandardError(), exact.getRespondents()))
                .build();
    }

    private long positionOfParts(int of, boolean weighted) {
        ScalePlan whole = plan.scales().get(of);
        if (whole.hasSubScales()) {
            return whole.position(part -> positionOfParts(part, weighted));
        }
        Statistic mean =
                weighted ? group.weightedMoments(of).mean() : group.moments(of).mean();
        return mean.isDefined() ? Position.of(mean.getValue()) : Position.MISSING;
    }

    private ScoreEstimate unweightedEstimate(ScoreEstimate.Builder builder) {
        Moments moments = group.moments(scale);
        Statistic variance = moments.variance();
        Statistic error = variance.map(value -> Math.sqrt(value / moments.count()));
        return estimate(builder, moments.mean(), variance, error, moments.count());
    }

    private ScoreEstimate weightedEstimate(ScoreEstimate.Builder builder) {
        WeightedMoments moments = group.weightedMoments(scale);
        return estimate(builder, moments.mean(), moments.variance(), moments.standardError(), moments.count());
    }

    private ScoreEstimate estimate(
            ScoreEstimate.Builder builder, Statistic position, Statistic variance, Statistic error, long respondents) {
        Statistic mean = position.map(range::score);
        Statistic standardError = error.map(range::stretch);
        return builder.mean(mean)
                .standardDeviation(variance.map(Math::sqrt).map(range::stretch))
                .standardError(standardError)
                .interval(interval(mean, standardError, respondents))
                .build();
    }

    private boolean isRespondentFirst() {
        return plan.instrument().getRule().getMethod() == ScoringMethod.RESPONDENT_FIRST;
    }

    private @Nullable Interval interval(Statistic mean, Statistic standardError, long respondents) {
        if (!mean.isDefined() || !standardError.isDefined()) {
            return null;
        }
        double t = TDistribution.of(respondents - 1.0).inverseSurvivalProbability((1 - level) / 2);
        double half = t * standardError.getValue();
        return Interval.of(mean.getValue() - half, mean.getValue() + half, level);
    }

    private Statistic aggregateMean(boolean weighted) {
        long position = aggregatePosition(scalePlan, weighted);
        return position == Position.MISSING
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(range.score(Position.toShare(position)));
    }

    private long aggregatePosition(ScalePlan of, boolean weighted) {
        return of.hasSubScales()
                ? of.position(subScale -> aggregatePosition(plan.scales().get(subScale), weighted))
                : of.position(item -> meanPosition(item, weighted));
    }

    private long meanPosition(int item, boolean weighted) {
        ItemPlan itemPlan = plan.items().get(item);
        double sum = 0;
        double amount = 0;
        for (int slot = 0; slot < itemPlan.slotCount(); slot++) {
            if (itemPlan.position(slot) != Position.MISSING) {
                sum += group.slotAmount(item, slot, weighted) * Position.toShare(itemPlan.position(slot));
                amount += group.slotAmount(item, slot, weighted);
            }
        }
        return amount == 0 ? Position.MISSING : Position.of(sum / amount);
    }

    private long scoredAnswers(int item) {
        ItemPlan itemPlan = plan.items().get(item);
        return IntStream.range(0, itemPlan.slotCount())
                .filter(itemPlan::isScoredAnswer)
                .mapToLong(slot -> group.slotCount(item, slot))
                .sum();
    }

    private Map<FavourableRule, FavourableShare> shares(boolean weighted) {
        FavourableCounts counts = new FavourableCounts(plan, scalePlan, group, weighted);
        Map<FavourableRule, FavourableShare> shares = new EnumMap<>(FavourableRule.class);
        shares.put(FavourableRule.POOLED_ANSWERS, counts.pooledAnswers());
        shares.put(FavourableRule.MEAN_OF_ITEMS, counts.meanOfItems());
        shares.put(FavourableRule.PEOPLE_AT_OR_ABOVE, counts.people(scale));
        return shares;
    }
}
