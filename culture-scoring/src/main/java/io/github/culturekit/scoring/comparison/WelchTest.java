package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/** Welch's (1947) standard error of a difference of two means, with the degrees of freedom of Satterthwaite (1946). */
record WelchTest(double standardError, double degrees) {

    /** The error of two groups of two people or more. */
    static WelchTest of(GroupSummary first, GroupSummary second) {
        double one = first.getVariance().getValue() / first.getN();
        double other = second.getVariance().getValue() / second.getN();
        double degrees =
                (one + other) * (one + other) / (one * one / (first.getN() - 1) + other * other / (second.getN() - 1));
        return new WelchTest(Math.sqrt(one + other), degrees);
    }

    /** The test of two groups' means. */
    static MeanTest test(GroupSummary first, GroupSummary second, Level level) {
        if (!first.getMean().isDefined() || !second.getMean().isDefined()) {
            Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
            return DifferenceTests.undefined(none, UndefinedReason.NO_ANSWERS);
        }
        double one = first.getMean().getValue();
        double other = second.getMean().getValue();
        if (!first.getVariance().isDefined() || !second.getVariance().isDefined()) {
            return DifferenceTests.undefined(Statistic.of(one - other), UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        WelchTest error = of(first, second);
        double size = Math.max(Math.abs(one), Math.abs(other));
        return new DifferenceTests(level).student(one - other, error.standardError(), error.degrees(), size);
    }
}
