package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.catalog.evaluate.EvaluationVerdict.Conclusion;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in plain words whether an intervention worked. */
record VerdictWording(Rollout rollout, ConstructId construct, Panel panel, double smallest) {

    /** With fewer units an arm, one that is out of the ordinary can make the result. */
    private static final int FEW_UNITS = 5;

    EvaluationVerdict of(ArmDifference effect, Statistic spread, Optional<PreTrend> preTrend) {
        Conclusion conclusion = conclusion(effect);
        Statistic certainty = effect.getProbability().map(probability -> 1 - probability / 2);
        return EvaluationVerdict.builder()
                .conclusion(conclusion)
                .certainty(certainty)
                .text(
                        conclusion == Conclusion.NO_VERDICT
                                ? "No verdict on " + rollout.getIntervention() + ": " + why(effect)
                                : found(effect, spread) + meaning(conclusion, certainty))
                .cautions(cautions(effect, preTrend))
                .build();
    }

    private Conclusion conclusion(ArmDifference effect) {
        if (effect.getInterval().isEmpty()) {
            return Conclusion.NO_VERDICT;
        }
        Interval interval = effect.getInterval().get();
        if (interval.getLower() > -smallest && interval.getUpper() < smallest) {
            return Conclusion.TOO_SMALL_TO_MATTER;
        }
        if (interval.getLower() > 0) {
            return Conclusion.HELPED;
        }
        return interval.getUpper() < 0 ? Conclusion.HARMED : Conclusion.NOT_CLEAR;
    }

    private String found(ArmDifference effect, Statistic spread) {
        double value = effect.getDifference().getValue();
        Interval interval = effect.getInterval().orElseThrow();
        String inPeople = spread.toOptional().isPresent()
                ? ", or " + number(Math.abs(value) / spread.getValue()) + " standard deviations of people"
                : "";
        return "In the " + units(count(true)) + " with " + rollout.getIntervention() + ", " + construct + " is "
                + number(Math.abs(value)) + " points " + (value < 0 ? "lower" : "higher")
                + " than if they had changed like the " + count(false) + " others ("
                + percent(interval.getLevel()) + "% interval " + number(interval.getLower()) + " to "
                + number(interval.getUpper()) + ")" + inPeople + ". ";
    }

    private String meaning(Conclusion conclusion, Statistic certainty) {
        return switch (conclusion) {
            case HELPED -> "The certainty that it helped is " + rounded(certainty) + ".";
            case HARMED -> "The certainty that it harmed is " + rounded(certainty) + ".";
            case TOO_SMALL_TO_MATTER ->
                "Whatever the true effect, it is smaller than " + number(smallest) + ", the least that matters.";
            default ->
                "The changes fit no effect at all, too: the certainty of its direction is " + rounded(certainty)
                        + ". This is no proof that nothing happened.";
        };
    }

    private List<String> cautions(ArmDifference effect, Optional<PreTrend> preTrend) {
        List<String> cautions = new ArrayList<>();
        cautions.add(preTrend.map(VerdictWording::before)
                .orElse("There is only one wave before, so that nobody can tell whether these units were changing"
                        + " differently already."));
        if (effect.getProbability().isDefined() && Math.min(count(true), count(false)) < FEW_UNITS) {
            cautions.add("With " + units(count(true)) + " against " + count(false)
                    + ", a single unit out of the ordinary can make such a result.");
        }
        long lost = panel.leftOut().stream().filter(LeftOut::getTreated).count();
        if (!panel.leftOut().isEmpty()) {
            cautions.add("Not in the result, for want of published scores or by request: " + units(lost)
                    + " that had the intervention and " + (panel.leftOut().size() - lost) + " others.");
        }
        return cautions;
    }

    private static String before(PreTrend check) {
        if (!check.getProbability().isDefined()) {
            return "Whether these units were changing differently already cannot be told from so few units.";
        }
        if (check.isDiverging()) {
            return "These units seem to have changed differently from the others before the intervention already (p = "
                    + number(check.getProbability().getValue())
                    + "), and might have gone on to do so without it: do not take the difference for its effect.";
        }
        return "Before the intervention no different movement shows (p = "
                + number(check.getProbability().getValue())
                + "), but that is no proof: a drift of less than "
                + number(check.getDetectableSlope().getValue()) + " points a wave would mostly have been missed.";
    }

    private String why(ArmDifference effect) {
        UndefinedReason reason = effect.getProbability().getReason().orElse(UndefinedReason.NOT_FINITE);
        return switch (reason) {
            case TOO_FEW_UNITS ->
                "published scores in every wave are left for " + units(count(true)) + " that had it and "
                        + count(false) + " others, but two of each are needed (or two clusters, where those were"
                        + " named).";
            case NO_VARIANCE ->
                "the units of each kind changed by exactly the same, so that nothing tells what chance does.";
            default ->
                "the test is undefined ("
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ").";
        };
    }

    private long count(boolean treated) {
        return panel.rows().stream().filter(row -> row.treated() == treated).count();
    }

    private static String units(long count) {
        return count == 1 ? "1 unit" : count + " units";
    }

    /** Rounded down, since nobody should be made surer than they are. */
    private static String rounded(Statistic certainty) {
        int whole = (int) Math.floor(100 * certainty.getValue());
        return whole >= 99 ? "over 99%" : whole + "%";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** A number that rounds to zero has no sign. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^-(0\\.00)$", "$1");
    }
}
