package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exact scores of groups of any size, for an analyst who holds the answers anyway. Never for readers.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExactScores {

    private final AnalystAccess access;
    private final Map<Key, ExactScore> scores = new LinkedHashMap<>();

    ExactScores(AnalystAccess access, List<ExactScore> scores) {
        this.access = access;
        scores.forEach(score -> this.scores.put(new Key(score.getScale(), score.getUnit(), score.getCut()), score));
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
        return List.copyOf(scores.values());
    }

    /**
     * The score of a whole unit on a scale.
     *
     * @param scale the scale's id
     * @param unit the unit
     * @return the score, or empty if there is no such scale or unit
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
     */
    public Optional<ExactScore> find(String scale, UnitId unit, Cut cut) {
        return Optional.ofNullable(scores.get(new Key(scale, unit, cut)));
    }

    /** {@return how many scores, and why they were opened; never a score} */
    @Override
    public String toString() {
        return "ExactScores{" + scores.size() + " scores, because: " + access.getReason() + "}";
    }

    private record Key(String scale, UnitId unit, Cut cut) {}
}
