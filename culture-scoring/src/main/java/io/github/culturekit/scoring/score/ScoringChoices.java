package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument's scores are made: of which units and cuts, and what is kept of them. Immutable and thread-safe.
 *
 * @param snapshot the organisation as a wave has it, if it is known
 * @param organisation the units, if they are known
 * @param level the confidence level of intervals
 * @param useWeights whether respondents count by their weights
 */
record ScoringChoices(
        @Nullable OrganisationSnapshot snapshot,
        @Nullable Organisation organisation,
        CutChoices cuts,
        double level,
        boolean useWeights,
        Extent extent) {

    private static final double STANDARD_LEVEL = 0.95;

    /** No organisation, no cuts, and all that publishing needs. */
    static ScoringChoices standard() {
        return new ScoringChoices(null, null, CutChoices.none(), STANDARD_LEVEL, true, Extent.PUBLICATION);
    }

    ScoringChoices in(@Nullable OrganisationSnapshot wave, Organisation tree) {
        return new ScoringChoices(wave, tree, cuts, level, useWeights, extent);
    }

    ScoringChoices with(CutChoices others) {
        return new ScoringChoices(snapshot, organisation, others, level, useWeights, extent);
    }

    ScoringChoices withLevel(double other) {
        if (!(other > 0 && other < 1)) {
            throw new IllegalArgumentException("Confidence level " + other
                    + " is not between 0 and 1. Maybe it was given in percent: 95 percent is 0.95.");
        }
        return new ScoringChoices(snapshot, organisation, cuts, other, useWeights, extent);
    }

    ScoringChoices unweighted() {
        return new ScoringChoices(snapshot, organisation, cuts, level, false, extent);
    }

    ScoringChoices with(Extent other) {
        return new ScoringChoices(snapshot, organisation, cuts, level, useWeights, other);
    }
}
