package io.github.culturekit.catalog.evaluate;

import java.util.Locale;

/** Words what was learned of an effect. */
record LearnedWording(LearnedEffect learned) {

    String text() {
        Evaluation evaluation = learned.getEvaluation();
        String what = "The effect of " + evaluation.getRollout().getIntervention() + " on " + evaluation.getConstruct();
        String before = "was expected to be "
                + of(learned.getPrior().getMean(), learned.getPrior().getVariance());
        if (!learned.isInformed()) {
            return what + " " + before + "; the evaluation came to no verdict, so that this stands.";
        }
        return what + " " + before + " standard deviations. The evaluation found "
                + number(evaluation.getStandardisedEffect().getDifference().getValue()) + " and counts for "
                + Math.round(100 * learned.getWeight()) + "%: the effect to expect now is "
                + of(learned.getMean(), learned.getVariance()) + ". " + trust(evaluation);
    }

    private static String trust(Evaluation evaluation) {
        return switch (evaluation.getGrade()) {
            case B -> "The comparison is moderate evidence: the units moved alike before, but were not chosen by lot.";
            case C ->
                "The comparison is weak evidence: the units were not chosen by lot, and nobody can tell whether they"
                        + " moved alike before.";
            default ->
                "The comparison is very weak evidence: the units were drifting apart before the intervention"
                        + " already, so that the result may be biased.";
        };
    }

    private static String of(double mean, double variance) {
        return number(mean) + " (give or take " + number(Math.sqrt(variance)) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^-(0\\.00)$", "$1");
    }
}
