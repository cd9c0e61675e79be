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
        Respondent respondent = new Respondent(plan);
        byte[] answers = new byte[plan.items().size()];
        for (int row = 0; row < responses.size(); row++) {
            for (int item = 0; item < answers.length; item++) {
                answers[item] = responses.answer(row, item);
            }
            respondent.fill(answers);
            for (int scale = 0; scale < positions.length; scale++) {
                positions[scale][row] = respondent.position(scale);
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
