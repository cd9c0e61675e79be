package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.Statistic;
import java.util.Optional;

/**
 * A change between two waves beside what chance alone would bring.
 *
 * @param change the change
 * @param margin half the width of its 95% interval
 */
public record Difference(Change change, double margin) {

    /** The normal quantile of a two-sided 95% interval; fine here, since published bases are not small. */
    private static final double NORMAL_95 = 1.959963984540054;

    static Optional<Difference> of(Change change) {
        Statistic error = change.getStandardError();
        return error.isDefined() ? Optional.of(new Difference(change, NORMAL_95 * error.getValue())) : Optional.empty();
    }

    double lower() {
        return change.getDifference() - margin;
    }

    double upper() {
        return change.getDifference() + margin;
    }

    /**
     * Whether the change is more than chance would explain.
     *
     * @return true if the interval leaves 0 out
     */
    public boolean isBeyondChance() {
        return lower() > 0 || upper() < 0;
    }
}
