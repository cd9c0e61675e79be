package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Collection;

/** The analysis of variance of Welch (1951), in which groups with a surer mean count more. */
final class WelchAnova {

    private WelchAnova() {}

    static FTest test(Collection<GroupScores> groups) {
        if (groups.stream().anyMatch(group -> group.size() < 2)) {
            return FTest.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        if (groups.stream().anyMatch(WelchAnova::isFlat)) {
            return FTest.undefined(UndefinedReason.NO_VARIANCE);
        }
        double weights = groups.stream().mapToDouble(WelchAnova::weight).sum();
        double mean = groups.stream()
                        .mapToDouble(group -> weight(group) * group.mean())
                        .sum()
                / weights;
        double doubt = groups.stream()
                .mapToDouble(group -> Math.pow(1 - weight(group) / weights, 2) / (group.size() - 1))
                .sum();
        double spread = groups.stream()
                .mapToDouble(group -> weight(group) * Math.pow(group.mean() - mean, 2))
                .sum();
        double between = groups.size() - 1.0;
        double many = groups.size() * (double) groups.size() - 1;
        double ratio = spread / between / (1 + 2 * (groups.size() - 2.0) / many * doubt);
        return FTest.of(ratio, between, many / (3 * doubt));
    }

    private static double weight(GroupScores group) {
        return group.size() / group.variance();
    }

    private static boolean isFlat(GroupScores group) {
        return DifferenceTests.isRounding(Math.sqrt(group.variance()), group.mean());
    }
}
