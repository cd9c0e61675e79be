package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.intervention.ImplementationDuration;
import java.util.function.ToDoubleFunction;

/** Which time within an {@link ImplementationDuration} a plan reckons with. */
public enum DurationChoice {
    /** The shortest: the plan of an organisation that has done such things before. */
    SHORTEST(ImplementationDuration::getMinimumMonths),
    /** Halfway between the shortest and the longest. */
    MIDDLE(duration -> (duration.getMinimumMonths() + duration.getMaximumMonths()) / 2),
    /** The longest: a plan that is more likely kept than not. */
    LONGEST(ImplementationDuration::getMaximumMonths);

    private static final int MONTHS_A_QUARTER = 3;

    private final ToDoubleFunction<ImplementationDuration> months;

    DurationChoice(ToDoubleFunction<ImplementationDuration> months) {
        this.months = months;
    }

    /**
     * How many quarters to reckon with.
     *
     * @param duration how long it takes
     * @return whole quarters, rounded up, at least 1
     */
    public int quartersOf(ImplementationDuration duration) {
        return Math.max(1, (int) Math.ceil(months.applyAsDouble(duration) / MONTHS_A_QUARTER));
    }
}
