package io.github.culturekit.model.intervention;

import io.github.culturekit.model.construct.Outcome;

/**
 * Which way an outcome goes where there is more of its cause, whether or not that is for the better. It does not say that
 * the cause brings the outcome about: that is for the {@link StudyDesign} to tell.
 */
public enum OutcomeDirection {
    /** There is more of the outcome. */
    HIGHER,
    /** There is less of the outcome. */
    LOWER,
    /** A difference was looked for and none was found. */
    NO_DIFFERENCE,
    /** It goes one way for some and the other way for others, or what was found disagrees. */
    MIXED;

    /**
     * Whether this way is the better one for an outcome.
     *
     * @param outcome the outcome
     * @return true for more of what is better high, and less of what is better low
     */
    public boolean isBetterFor(Outcome outcome) {
        return this == better(outcome);
    }

    /**
     * Whether this way is the worse one for an outcome.
     *
     * @param outcome the outcome
     * @return true for less of what is better high, and more of what is better low
     */
    public boolean isWorseFor(Outcome outcome) {
        return (this == HIGHER || this == LOWER) && this != better(outcome);
    }

    /**
     * Whether an effect goes this way: by its value or, where no difference is meant, by its interval, which then holds no
     * effect.
     *
     * @param effect the effect
     * @return true unless the effect contradicts this direction
     */
    public boolean agreesWith(EffectSize effect) {
        double none = effect.getMetric().getNoEffect();
        return switch (this) {
            case HIGHER -> effect.getValue() > none;
            case LOWER -> effect.getValue() < none;
            case NO_DIFFERENCE ->
                effect.getLower().orElse(none) <= none && effect.getUpper().orElse(none) >= none;
            case MIXED -> true;
        };
    }

    private static OutcomeDirection better(Outcome outcome) {
        return outcome.getBetter() == Outcome.Better.HIGHER ? HIGHER : LOWER;
    }
}
