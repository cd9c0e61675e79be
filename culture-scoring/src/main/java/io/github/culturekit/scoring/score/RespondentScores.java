package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import java.util.OptionalDouble;

/**
 * Each respondent's score on each scale, on the instrument's report range. Not for readers.
 *
 * <p>Immutable and thread-safe.
 */
public final class RespondentScores {

    private final ScoringPlan plan;
    private final long[][] positions;

    private RespondentScores(ScoringPlan plan, long[][] positions) {
        this.plan = plan;
        this.positions = positions;
    }

    static RespondentScores of(ScoringPlan plan, Responses responses) {
        long[][] positions = new long[plan.scales().size()][responses.size()];
        ScoredRows rows = new ScoredRows(plan, Math.min(ScoredRows.CAPACITY, responses.size()));
        for (int from = 0; from < responses.size(); from += rows.size()) {
            rows.fill(responses, from, Math.min(ScoredRows.CAPACITY, responses.size() - from));
            for (int scale = 0; scale < positions.length; scale++) {
                System.arraycopy(rows.positions(scale), 0, positions[scale], from, rows.size());
            }
        }
        return new RespondentScores(plan, positions);
    }

    /**
     * How many respondents there are.
     *
     * @return the number of rows of the responses
     */
    public int size() {
        return positions[0].length;
    }

    /**
     * One respondent's score on a scale.
     *
     * @param row a row of the responses from 0
     * @param scale a scale's id
     * @return the score, or empty if the respondent answered too few of its items
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public OptionalDouble score(int row, String scale) {
        Scale found = plan.instrument()
                .findScale(scale)
                .orElseThrow(() -> new IllegalArgumentException("Instrument '"
                        + plan.instrument().getId() + "' has no scale '" + scale + "'; it has "
                        + plan.instrument().getScales().stream()
                                .map(Scale::getId)
                                .toList()
                        + ". Maybe the name is misspelt."));
        long position = positions[plan.indexOf(found)][row];
        return position == Position.MISSING
                ? OptionalDouble.empty()
                : OptionalDouble.of(ScoreRange.of(plan.instrument(), found).score(Position.toShare(position)));
    }
}
