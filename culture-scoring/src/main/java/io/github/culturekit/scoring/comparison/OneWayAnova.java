package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Collection;

/** How the spread of scores divides into spread between groups and within them; each group has a score. */
record OneWayAnova(int people, int groups, double squaresBetween, double squaresWithin, double largestMean) {

    static OneWayAnova of(Collection<GroupScores> groups) {
        int people = groups.stream().mapToInt(GroupScores::size).sum();
        double grand = groups.stream()
                        .mapToDouble(group -> group.size() * group.mean())
                        .sum()
                / people;
        return new OneWayAnova(
                people,
                groups.size(),
                groups.stream()
                        .mapToDouble(group -> group.size() * (group.mean() - grand) * (group.mean() - grand))
                        .sum(),
                groups.stream().mapToDouble(GroupScores::squares).sum(),
                groups.stream()
                        .mapToDouble(group -> Math.abs(group.mean()))
                        .max()
                        .orElse(0));
    }

    double degreesBetween() {
        return groups - 1.0;
    }

    double degreesWithin() {
        return people - (double) groups;
    }

    double meanSquareWithin() {
        return squaresWithin / degreesWithin();
    }

    /** Whether the scores of each group are all the same, but for rounding. */
    boolean isFlat() {
        return DifferenceTests.isRounding(Math.sqrt(meanSquareWithin()), largestMean);
    }

    FTest test() {
        if (degreesWithin() < 1) {
            return FTest.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return isFlat()
                ? FTest.undefined(UndefinedReason.NO_VARIANCE)
                : FTest.of(squaresBetween / degreesBetween() / meanSquareWithin(), degreesBetween(), degreesWithin());
    }
}
