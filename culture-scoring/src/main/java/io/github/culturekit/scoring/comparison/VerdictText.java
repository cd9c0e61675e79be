package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Locale;

/** Words a verdict on a difference. */
record VerdictText(MeanTest test, double smallest, int decimals) {

    String of(Conclusion conclusion, Likelihood certainty, Statistic mattering) {
        if (conclusion == Conclusion.NO_VERDICT) {
            return "No verdict: " + why(test.getProbability().getReason().orElse(UndefinedReason.NOT_FINITE));
        }
        String found =
                number(Math.abs(test.getDifference().getValue())) + " " + direction() + " (" + interval() + "). ";
        return found
                + switch (conclusion) {
                    case TOO_SMALL_TO_MATTER ->
                        "Whatever the true difference, it is smaller than " + number(smallest)
                                + ", the least that matters.";
                    case NOT_CLEAR ->
                        "The answers also fit no difference at all: that it is truly " + direction() + " is "
                                + certainty.toText() + ".";
                    default ->
                        "That it is truly " + direction() + " is " + certainty.toText() + matters(mattering) + ".";
                };
    }

    private String matters(Statistic mattering) {
        return smallest == 0
                ? ""
                : "; that it is so by " + number(smallest) + " or more, which matters, is "
                        + Likelihood.of(mattering).toText();
    }

    private String direction() {
        return test.getDifference().getValue() < 0 ? "lower" : "higher";
    }

    private String interval() {
        Interval interval = test.getInterval().orElseThrow();
        return percent(interval.getLevel()) + " interval " + number(interval.getLower()) + " to "
                + number(interval.getUpper());
    }

    private static String percent(double level) {
        return String.format(Locale.ROOT, "%.4g", 100 * level).replaceAll("\\.?0+$", "") + "%";
    }

    /** A number that rounds to zero has no sign. */
    private String number(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replaceFirst("^-(0(\\.0*)?)$", "$1");
    }

    private static String why(UndefinedReason reason) {
        return switch (reason) {
            case NO_ANSWERS -> "one side has no scores.";
            case TOO_FEW_RESPONDENTS -> "too few people have a score.";
            case NO_VARIANCE -> "the scores do not differ within the groups, so that nothing tells what chance does.";
            default ->
                "the test is undefined ("
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ").";
        };
    }
}
