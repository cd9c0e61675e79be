package io.github.culturekit.model.intervention;

import io.github.culturekit.model.intervention.ConvertedEffect.Converted;
import io.github.culturekit.model.intervention.ConvertedEffect.NotConverted;
import io.github.culturekit.model.intervention.ConvertedEffect.Reason;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Brings an effect to another metric, with its interval and standard error, or says why that cannot be done.
 *
 * <p>The steps, each of which can be taken both ways, and what they need to be told:
 *
 * <ul>
 *   <li>d to g: {@code g = J d} with {@code J = 1 - 3/(4 df - 1)} and {@code df = N - 2}. The number of participants N, the
 *       effect's own unless groups are given.
 *   <li>r to d: {@code d = sqrt(a) r / sqrt(1 - r^2)}; d to r: {@code r = d / sqrt(d^2 + a)}, where
 *       {@code a = (n1 + n2)^2 / (n1 n2)}, 4 for two groups of equal size, which is taken for granted unless groups are
 *       given.
 *   <li>r to rho: {@code rho = r / sqrt(rxx ryy)}. The reliabilities of both measures.
 *   <li>odds ratio to d: {@code d = ln(OR) sqrt(3) / pi}. The outcome is taken to be logistic beneath a cut-off.
 *   <li>odds ratio to relative risk: {@code RR = OR / (1 - p + p OR)}. The risk p without the cause.
 *   <li>relative risk to percent change: {@code 100 (RR - 1)}. The way back needs the risk without the cause, since only
 *       then is it known that what changed is a probability.
 * </ul>
 *
 * <p>Where no single step leads to the metric, the steps are taken one after another, as from r by way of d to an odds
 * ratio. The ends of an interval take the same steps as the value. A standard error is multiplied by the derivative of each
 * step (the delta method), on the logarithmic scale for ratios and percent changes; where it comes from, and when it is
 * unknown, is told at {@link StandardError}.
 *
 * <p>Unlike {@link EffectSize#toStandardisedDifference()}, which sets effects side by side whatever they were corrected
 * for, a corrected effect is not taken for an uncorrected one here.
 *
 * <p>Sources: Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, equations 4.22 to 4.24 (g)
 * and 7.1 to 7.9 (d, r, odds ratio); Schmidt and Hunter (2015), Methods of Meta-Analysis, chapter 3 (rho); Zhang and Yu
 * (1998), JAMA 280:1690 (relative risk), who convert the interval's ends likewise; Grant (2014), BMJ 348:f7450, on why the
 * risk without the cause is to be varied. Immutable and thread-safe.
 */
public final class EffectConversion {

    private final EffectMetric target;
    private final ConversionTerms terms;

    private EffectConversion(EffectMetric target, ConversionTerms terms) {
        this.target = target;
        this.terms = terms;
    }

    /**
     * A conversion that knows nothing but the effect.
     *
     * @param target the metric to bring effects to
     * @return the conversion
     */
    public static EffectConversion to(EffectMetric target) {
        return new EffectConversion(target, ConversionTerms.none());
    }

    /**
     * Says that the outcome is an event, and how probable it is without the cause.
     *
     * @param risk the probability, between 0 and 1
     * @return the conversion with that risk
     * @throws IllegalArgumentException if the risk is not between 0 and 1
     */
    public EffectConversion withBaselineRisk(double risk) {
        if (!(risk > 0 && risk < 1)) {
            throw new IllegalArgumentException("EffectConversion: the baseline risk is " + risk
                    + "; it must be above 0 and below 1. Maybe it is in per cent: divide it by 100.");
        }
        return new EffectConversion(
                target,
                new ConversionTerms(
                        OptionalDouble.of(risk), terms.attenuation(), terms.groupFactor(), terms.participants()));
    }

    /**
     * Says how reliable the measures of cause and outcome are.
     *
     * @param cause the reliability of the cause's measure, above 0 and at most 1
     * @param outcome the reliability of the outcome's measure, above 0 and at most 1
     * @return the conversion with those reliabilities
     * @throws IllegalArgumentException if a reliability is not above 0 and at most 1
     */
    public EffectConversion withReliabilities(double cause, double outcome) {
        if (!(cause > 0 && cause <= 1 && outcome > 0 && outcome <= 1)) {
            throw new IllegalArgumentException(
                    "EffectConversion: the reliabilities are " + cause + " and " + outcome
                            + "; each must be above 0 and at most 1. Maybe a negative one shows that an item is to be reversed.");
        }
        return new EffectConversion(
                target,
                new ConversionTerms(
                        terms.baselineRisk(),
                        OptionalDouble.of(Math.sqrt(cause * outcome)),
                        terms.groupFactor(),
                        terms.participants()));
    }

    /**
     * Says how many people were in the two groups that the effect compares.
     *
     * @param first the people in one group, at least 1
     * @param second the people in the other group, at least 1
     * @return the conversion with those groups
     * @throws IllegalArgumentException if a group has nobody in it
     */
    public EffectConversion withGroups(int first, int second) {
        if (first < 1 || second < 1) {
            throw new IllegalArgumentException("EffectConversion: the groups have " + first + " and " + second
                    + " people; each must have at least 1. Maybe the sizes are not known: leave them out.");
        }
        double people = (double) first + second;
        return new EffectConversion(
                target,
                new ConversionTerms(
                        terms.baselineRisk(),
                        terms.attenuation(),
                        people * people / ((double) first * second),
                        OptionalInt.of(Math.addExact(first, second))));
    }

    /**
     * Converts an effect.
     *
     * @param effect the effect
     * @return the effect in the metric asked for, or why it cannot be had
     */
    public ConvertedEffect convert(EffectSize effect) {
        Walk walk = walk(effect, effect.getValue());
        if (walk.refusal().isPresent()) {
            return new NotConverted(effect.getMetric(), target, walk.refusal().get());
        }
        Optional<EffectInterval> interval = Optional.empty();
        if (effect.getLower().isPresent()) {
            Walk lower = walk(effect, effect.getLower().get());
            Walk upper = walk(effect, effect.getUpper().orElseThrow());
            Optional<Reason> refusal = lower.refusal().or(upper::refusal);
            if (refusal.isEmpty()) {
                interval = Optional.of(new EffectInterval(lower.end(), upper.end()));
            } else if (refusal.get() != Reason.NO_FINITE_VALUE) {
                return new NotConverted(effect.getMetric(), target, refusal.get());
            }
        }
        return new Converted(target, walk.end(), interval, SourceError.times(SourceError.of(effect), walk.slope()));
    }

    /** Takes a number of the effect's metric to the target, step by step. */
    private Walk walk(EffectSize effect, double start) {
        if (effect.getMetric() == target) {
            return new Walk(start, 1, Optional.empty());
        }
        ConversionTerms known = withParticipantsOf(effect);
        double number = ErrorScale.of(effect.getMetric()).to(start);
        double slope = 1;
        for (ConversionStep step : ConversionStep.route(effect.getMetric(), target)) {
            Optional<Reason> refusal = step.refusal(number, known);
            if (refusal.isPresent()) {
                return new Walk(start, slope, refusal);
            }
            slope *= step.slope(number, known);
            number = step.value(number, known);
        }
        double end = ErrorScale.of(target).from(number);
        boolean hasPlace =
                Double.isFinite(end) && Double.isFinite(ErrorScale.of(target).to(end));
        return new Walk(end, slope, hasPlace ? Optional.empty() : Optional.of(Reason.NO_FINITE_VALUE));
    }

    private ConversionTerms withParticipantsOf(EffectSize effect) {
        return terms.participants().isPresent() || effect.getParticipants().isEmpty()
                ? terms
                : new ConversionTerms(
                        terms.baselineRisk(),
                        terms.attenuation(),
                        terms.groupFactor(),
                        OptionalInt.of(effect.getParticipants().get()));
    }

    /** Where a number ends, with what slope, or why it does not get there. */
    private record Walk(double end, double slope, Optional<Reason> refusal) {}
}
