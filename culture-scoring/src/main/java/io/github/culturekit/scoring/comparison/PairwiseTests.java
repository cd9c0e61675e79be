package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares each pair of several groups, all of which have scores. */
final class PairwiseTests {

    private final Map<String, GroupScores> groups;
    private final OneWayAnova anova;
    private final Level level;

    PairwiseTests(Map<String, GroupScores> groups, Level level) {
        this.groups = groups;
        this.anova = OneWayAnova.of(groups.values());
        this.level = level;
    }

    /** All pairs, the later group of each first. */
    List<PairComparison> all(Adjustment adjustment) {
        List<String> names = List.copyOf(groups.keySet());
        List<PairComparison.Builder> pairs = new ArrayList<>();
        List<Statistic> probabilities = new ArrayList<>();
        for (int second = 0; second < names.size(); second++) {
            for (int first = second + 1; first < names.size(); first++) {
                MeanTest welch = WelchTest.test(group(names, first), group(names, second), level);
                probabilities.add(welch.getProbability());
                pairs.add(PairComparison.builder()
                        .first(names.get(first))
                        .second(names.get(second))
                        .welch(welch)
                        .gamesHowell(gamesHowell(group(names, first), group(names, second)))
                        .tukey(tukey(group(names, first), group(names, second))));
            }
        }
        List<Statistic> adjusted = adjustment.adjust(probabilities);
        List<PairComparison> result = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            result.add(pairs.get(pair).adjustedProbability(adjusted.get(pair)).build());
        }
        return result;
    }

    private GroupScores group(List<String> names, int index) {
        return groups.get(names.get(index));
    }

    private RangeTest gamesHowell(GroupScores first, GroupScores second) {
        if (first.size() < 2 || second.size() < 2) {
            return undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        WelchTest error = WelchTest.of(first, second);
        return DifferenceTests.isRounding(error.standardError(), WelchTest.size(first, second))
                ? undefined(UndefinedReason.NO_VARIANCE)
                : test(first.mean() - second.mean(), error.standardError(), error.degrees());
    }

    private RangeTest tukey(GroupScores first, GroupScores second) {
        if (anova.degreesWithin() < 1) {
            return undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double error = Math.sqrt(anova.meanSquareWithin() * (1.0 / first.size() + 1.0 / second.size()));
        return anova.isFlat()
                ? undefined(UndefinedReason.NO_VARIANCE)
                : test(first.mean() - second.mean(), error, anova.degreesWithin());
    }

    /** The standard error is that of a difference, which is the root of two times that of a mean. */
    private RangeTest test(double difference, double standardError, double degrees) {
        double ofMean = standardError / Math.sqrt(2);
        StudentizedRange range = StudentizedRange.of(groups.size(), degrees);
        double ratio = Math.abs(difference) / ofMean;
        double reach = range.exceededWith(2 * level.tail()) * ofMean;
        return RangeTest.builder()
                .ratio(Statistic.of(ratio))
                .degreesOfFreedom(Statistic.of(degrees))
                .probability(Statistic.of(range.survival(ratio)))
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
