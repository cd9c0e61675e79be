package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.model.profile.Interval;
import java.util.Optional;

/**
 * Updates what is believed of an intervention's effect by the result of one's own evaluation. The formulae stand at
 * {@link LearnedEffect}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EffectLearning {

    /** The width of a normal 95% interval in standard errors: twice the quantile of 0.975. */
    static final double NORMAL_WIDTH = 2 * 1.959963984540054;

    private static final EffectLearning DEFAULTS = new EffectLearning(Assumptions.standard());

    private final Assumptions assumptions;

    private EffectLearning(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /**
     * Learning with {@link Assumptions#standard()}.
     *
     * @return the calculator
     */
    public static EffectLearning withDefaults() {
        return DEFAULTS;
    }

    /**
     * Learning with other judgements: those that recommendations are made with.
     *
     * @param newAssumptions the assumptions
     * @return a calculator that differs in this
     */
    public EffectLearning withAssumptions(Assumptions newAssumptions) {
        return new EffectLearning(newAssumptions);
    }

    /**
     * Learns.
     *
     * @param prior what was believed before
     * @param evaluation what was found
     * @return what is believed now; the prior, where the evaluation came to no verdict
     */
    public LearnedEffect of(EffectPrior prior, Evaluation evaluation) {
        Optional<Interval> found = evaluation.getStandardisedEffect().getInterval(0.95);
        double weight =
                found.map(interval -> weight(prior, evaluation, interval)).orElse(0.0);
        double result =
                evaluation.getStandardisedEffect().getDifference().toOptional().orElse(0);
        return LearnedEffect.builder()
                .prior(prior)
                .evaluation(evaluation)
                .assumptions(assumptions)
                .weight(weight)
                .mean(weight > 0 ? (1 - weight) * prior.getMean() + weight * result : prior.getMean())
                .variance((1 - weight) * prior.getVariance())
                .build();
    }

    private double weight(EffectPrior prior, Evaluation evaluation, Interval found) {
        double error = (found.getUpper() - found.getLower()) / NORMAL_WIDTH;
        double variance = error * error + assumptions.getGradeVariances().get(evaluation.getGrade());
        return prior.getVariance() / (prior.getVariance() + variance);
    }
}
