package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Tests whether people of one group tend to score above those of another, by the sum of their ranks. */
record MannWhitney(int exactBelow) {

    RankTest test(GroupScores first, GroupScores second) {
        if (first.size() == 0 || second.size() == 0) {
            Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
            return result(none, none, none, RankMethod.NORMAL);
        }
        Ranks ranks = Ranks.among(first, second);
        double sum = ranks.sum(first);
        double pairs = (double) first.size() * second.size();
        double won = sum - first.size() * (first.size() + 1.0) / 2;
        boolean exact = Math.max(first.size(), second.size()) < exactBelow;
        Statistic probability =
                exact ? Statistic.of(exact(ranks, first.size(), sum)) : normal(ranks, won - pairs / 2, pairs);
        return result(
                Statistic.of(won),
                Statistic.of(won / pairs),
                probability,
                exact ? RankMethod.EXACT : RankMethod.NORMAL);
    }

    private static RankTest result(Statistic won, Statistic share, Statistic probability, RankMethod method) {
        return RankTest.builder()
                .pairsWon(won)
                .probabilityOfSuperiority(share)
                .probability(probability)
                .method(method)
                .build();
    }

    private static Statistic normal(Ranks ranks, double excess, double pairs) {
        double size = ranks.size();
        double variance = pairs / 12 * (size + 1 - ranks.ties() / (size * (size - 1)));
        if (variance <= 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE);
        }
        double corrected = Math.max(0, Math.abs(excess) - 0.5);
        return Statistic.of(2 * NormalDistribution.of(0, Math.sqrt(variance)).survivalProbability(corrected));
    }

    /** Twice the smaller tail of the rank sums of all choices of as many people. */
    private static double exact(Ranks ranks, int chosen, double sum) {
        double[] ways = waysBySum(ranks.doubled(), chosen);
        int observed = (int) Math.round(2 * sum);
        double all = Arrays.stream(ways).sum();
        double below = Arrays.stream(ways, 0, observed + 1).sum();
        double above = Arrays.stream(ways, observed, ways.length).sum();
        return Math.min(1, 2 * Math.min(below, above) / all);
    }

    /** In how many ways so many of the ranks can be chosen that they add up to each sum (Streitberg and Roehmel 1986). */
    private static double[] waysBySum(int[] ranks, int chosen) {
        double[][] ways = new double[chosen + 1][Arrays.stream(ranks).sum() + 1];
        ways[0][0] = 1;
        int reached = 0;
        for (int rank : ranks) {
            reached += rank;
            for (int count = chosen; count > 0; count--) {
                for (int sum = reached; sum >= rank; sum--) {
                    ways[count][sum] += ways[count - 1][sum - rank];
                }
            }
        }
        return ways[chosen];
    }
}
