package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.UnitId;
import java.util.Optional;

/**
 * The exact scores of one unit with all units below it, to look at scale after scale: of thousands of units, each is found once.
 * For an analyst, as {@link ExactScores} are, and never for readers. A score is worked out when it is asked for.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ExactScores#getUnitScores()
 */
public final class UnitScores {

    private final ScoringPlan plan;
    private final GroupTable groups;
    private final int unit;
    private final boolean weighted;

    UnitScores(ScoringPlan plan, GroupTable groups, int unit, boolean weighted) {
        this.plan = plan;
        this.groups = groups;
        this.unit = unit;
        this.weighted = weighted;
    }

    /**
     * Whose scores they are.
     *
     * @return the unit
     */
    public UnitId getUnit() {
        return groups.units().get(unit);
    }

    /**
     * What the unit's people answered to each item of a scale, as agreement within the unit needs it.
     *
     * @param scale the scale's id
     * @return the moments of each item, unweighted, or empty if there is no such scale
     * @throws IllegalStateException if the scoring was of moments only
     */
    public Optional<ItemMoments> findItems(String scale) {
        plan.extent().require(Extent.ITEMS, "the moments of items");
        Integer number = plan.numbers().get(scale);
        return number == null
                ? Optional.empty()
                : Optional.of(new ItemMoments(plan, plan.scales().get(number), groups.people(unit)));
    }

    /**
     * How the unit's people scored on a scale, as the comparison of units needs it; a small part of {@link ExactScores#find}.
     *
     * @param scale the scale's id
     * @return the moments of the respondents' scores, unweighted and on the report range, or empty if there is no such scale
     */
    public Optional<ScoreMoments> findMoments(String scale) {
        Integer number = plan.numbers().get(scale);
        return number == null
                ? Optional.empty()
                : Optional.of(new ScoreMoments(plan, number, groups.people(unit), weighted));
    }

    /** {@return of which unit; never a score} */
    @Override
    public String toString() {
        return "UnitScores{" + getUnit() + "}";
    }
}
