package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.UndefinedReason;

/** Welch's (1947) standard error of a difference of two means, with the degrees of freedom of Satterthwaite (1946). */
record WelchTest(double standardError, double degrees) {

    /** The error of two groups of two people or more. */
    static WelchTest of(GroupScores first, GroupScores second) {
        double one = first.variance() / first.size();
        double other = second.variance() / second.size();
        double degrees =
                (one + other) * (one + other) / (one * one / (first.size() - 1) + other * other / (second.size() - 1));
        return new WelchTest(Math.sqrt(one + other), degrees);
    }

    /** The test of two groups' means. */
    static MeanTest test(GroupScores first, GroupScores second, Level level) {
        if (first.size() < 2 || second.size() < 2) {
            return DifferenceTests.undefined(DifferenceTests.difference(first, second), reason(first, second));
        }
        WelchTest error = of(first, second);
        return new DifferenceTests(level)
                .student(first.mean() - second.mean(), error.standardError(), error.degrees(), size(first, second));
    }

    /** Why two groups are too small. */
    static UndefinedReason reason(GroupScores first, GroupScores second) {
        return Math.min(first.size(), second.size()) == 0
                ? UndefinedReason.NO_ANSWERS
                : UndefinedReason.TOO_FEW_RESPONDENTS;
    }

    /** The larger of the means. */
    static double size(GroupScores first, GroupScores second) {
        return Math.max(Math.abs(first.mean()), Math.abs(second.mean()));
    }
}
