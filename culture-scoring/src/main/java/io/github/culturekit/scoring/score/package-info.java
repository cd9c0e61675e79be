/**
 * From answers to scores: of each respondent, and of each unit and cut at every level of the organisation.
 *
 * <p>{@link io.github.culturekit.scoring.score.Scoring} gives {@link io.github.culturekit.scoring.score.SurveyScores}, which
 * are exact and not for readers; publishing them through a disclosure policy makes the reader's profile.
 *
 * <p>Within the room a position is where an answer or a score stands in its range, from 0 to 1, as a whole number of
 * 2^-48. Sums of positions and of their squares are then exact, so that unweighted results are the same to the last bit
 * however the respondents are split and merged.
 */
package io.github.culturekit.scoring.score;
