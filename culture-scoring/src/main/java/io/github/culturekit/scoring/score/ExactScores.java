package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import java.util.List;
import java.util.Optional;

/**
 * Exact scores of groups of any size, for an analyst who holds the answers anyway. Never for readers. A score is worked out
 * when it is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExactScores {

    private final AnalystAccess access;
    private final SurveyScores scores;

    ExactScores(AnalystAccess access, SurveyScores scores) {
        this.access = access;
        this.scores = scores;
    }

    /**
     * The choice that opened these scores.
     *
     * @return the access with its reason
     */
    public AnalystAccess getAccess() {
        return access;
    }

    /**
     * All scores.
     *
     * @return units from the top down, everyone before the cuts, scales as the instrument lists them
     */
    public List<ExactScore> getScores() {
        return scores.exactScores();
    }

    /**
     * The score of a whole unit on a scale.
     *
     * @param scale the scale's id
     * @param unit the unit
     * @return the score, or empty if there is no such scale or unit
     * @throws IllegalStateException if the scoring was of moments only
     */
    public Optional<ExactScore> find(String scale, UnitId unit) {
        return find(scale, unit, Cut.everyone());
    }

    /**
     * The score of a cut of a unit on a scale.
     *
     * @param scale the scale's id
     * @param unit the unit
     * @param cut the cut
     * @return the score, or empty if there is no such scale or unit, or the cut was not scored
     * @throws IllegalStateException if the scoring was of moments only
     */
    public Optional<ExactScore> find(String scale, UnitId unit, Cut cut) {
        return scores.exactScore(scale, unit, cut);
    }

    /**
     * The units that were scored.
     *
     * @return units from the top down
     */
    public List<UnitId> getUnits() {
        return scores.units();
    }

    /**
     * The scores of every unit, where many are to be looked at.
     *
     * @return units from the top down
     */
    public List<UnitScores> getUnitScores() {
        return scores.unitScores();
    }

    /**
     * The scores of a unit.
     *
     * @param unit the unit
     * @return its scores, or empty if there is no such unit
     */
    public Optional<UnitScores> find(UnitId unit) {
        return scores.unitScores(unit);
    }

    /**
     * What a unit's people answered to each item of a scale, as agreement within the unit needs it.
     *
     * @param scale the scale's id
     * @param unit the unit, with all units below it
     * @return the moments of each item, unweighted, or empty if there is no such scale or unit
     * @throws IllegalStateException if the scoring was of moments only
     */
    public Optional<ItemMoments> findItems(String scale, UnitId unit) {
        return find(unit).flatMap(found -> found.findItems(scale));
    }

    /**
     * How a unit's people scored on a scale, as the comparison of units needs it; a small part of {@link #find}.
     *
     * @param scale the scale's id
     * @param unit the unit, with all units below it
     * @return the moments of the respondents' scores, unweighted and on the report range, or empty if there is no such scale or
     *     unit
     */
    public Optional<ScoreMoments> findMoments(String scale, UnitId unit) {
        return find(unit).flatMap(found -> found.findMoments(scale));
    }

    /** {@return of what, and why they were opened; never a score} */
    @Override
    public String toString() {
        return "ExactScores{" + scores + ", because: " + access.getReason() + "}";
    }
}
