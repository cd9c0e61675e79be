package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Compares each pair of several groups, all of which have scores. */
final class PairwiseTests {

    private final List<Map.Entry<String, GroupScores>> groups;
    private final OneWayAnova anova;
    private final Level level;
    private final StudentizedRange range;
    private final double tukeyLimit;

    PairwiseTests(Map<String, GroupScores> groups, Level level) {
        this.groups = List.copyOf(groups.entrySet());
        this.anova = OneWayAnova.of(groups.values());
        this.level = level;
        this.range = StudentizedRange.of(groups.size(), Math.max(1, anova.degreesWithin()));
        this.tukeyLimit = range.exceededWith(2 * level.tail());
    }

    /** All pairs, the later group of each first. */
    List<PairComparison> all(Adjustment adjustment) {
        List<MeanTest> welch = pairs((first, second) -> WelchTest.test(first.summary(), second.summary(), level));
        List<RangeTest> gamesHowell = pairs(this::gamesHowell);
        List<RangeTest> tukey = pairs(this::tukey);
        List<Statistic> adjusted =
                adjustment.adjust(welch.stream().map(MeanTest::getProbability).toList());
        List<PairComparison> result = new ArrayList<>();
        for (int second = 0; second < groups.size(); second++) {
            for (int first = second + 1; first < groups.size(); first++) {
                int pair = result.size();
                result.add(PairComparison.builder()
                        .first(groups.get(first).getKey())
                        .second(groups.get(second).getKey())
                        .welch(welch.get(pair))
                        .gamesHowell(gamesHowell.get(pair))
                        .tukey(tukey.get(pair))
                        .adjustedProbability(adjusted.get(pair))
                        .build());
            }
        }
        return result;
    }

    /** One result a pair, in order; many pairs take long, so that all processors work on them. */
    private <R> List<R> pairs(BiFunction<GroupScores, GroupScores, R> test) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(second ->
                        IntStream.range(second + 1, groups.size()).mapToObj(first -> new int[] {first, second}))
                .toList()
                .parallelStream()
                .map(pair -> test.apply(
                        groups.get(pair[0]).getValue(), groups.get(pair[1]).getValue()))
                .toList();
    }

    private RangeTest gamesHowell(GroupScores first, GroupScores second) {
        if (first.size() < 2 || second.size() < 2) {
            return undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        WelchTest error = WelchTest.of(first.summary(), second.summary());
        if (DifferenceTests.isRounding(error.standardError(), DifferenceTests.size(first, second))) {
            return undefined(UndefinedReason.NO_VARIANCE);
        }
        StudentizedRange own = range.withDegrees(error.degrees());
        return test(
                first.mean() - second.mean(),
                error.standardError(),
                error.degrees(),
                own,
                own.exceededWith(2 * level.tail()));
    }

    private RangeTest tukey(GroupScores first, GroupScores second) {
        if (anova.degreesWithin() < 1) {
            return undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double error = Math.sqrt(anova.meanSquareWithin() * (1.0 / first.size() + 1.0 / second.size()));
        return anova.isFlat()
                ? undefined(UndefinedReason.NO_VARIANCE)
                : test(first.mean() - second.mean(), error, anova.degreesWithin(), range, tukeyLimit);
    }

    /** The standard error is that of a difference, which is the root of two times that of a mean. */
    private RangeTest test(
            double difference, double standardError, double degrees, StudentizedRange chance, double limit) {
        double ofMean = standardError / Math.sqrt(2);
        double ratio = Math.abs(difference) / ofMean;
        double reach = limit * ofMean;
        return RangeTest.builder()
                .ratio(Statistic.of(ratio))
                .degreesOfFreedom(Statistic.of(degrees))
                .probability(Statistic.of(chance.survival(ratio)))
                .interval(Interval.of(difference - reach, difference + reach, level.share()))
                .build();
    }

    private static RangeTest undefined(UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return RangeTest.builder()
                .ratio(none)
                .degreesOfFreedom(none)
                .probability(none)
                .build();
    }
}
