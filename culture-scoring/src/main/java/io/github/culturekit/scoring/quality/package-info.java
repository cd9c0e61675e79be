/**
 * Who did not read the questions: signs of careless responding in the answers alone, and a screening that flags them and never
 * silently drops anybody.
 *
 * <h2>Did everybody read the questions?</h2>
 *
 * <p>{@link io.github.culturekit.scoring.quality.CarelessScreening} makes six checks on every respondent, each with the cut-off of
 * its literature, and says what it found. All respondents are still there:
 *
 * <pre>{@code
 * CarelessScreening screening = CarelessScreening.withDefaults().withCutOff(CarelessCheck.LONG_STRING, 0.6);
 * ScreenedResponses all = screening.of(responses);
 * all.getReport().toText();         // how many rows, how many flagged by which check, how many could not be looked at
 * all.getScreening().getFlags(0);   // why the first respondent was flagged
 * }</pre>
 *
 * <h2>Does it matter?</h2>
 *
 * <p>To leave people out is a decision of its own. Ask for two flags or more, compare the results with and without, and report
 * both; the report keeps the account of everybody who was set aside:
 *
 * <pre>{@code
 * ScreenedResponses kept = all.withoutFlaggedBy(2);
 * SurveyScores careful = Scoring.of(instrument).score(kept.getResponses());
 * kept.getReport().getRowsSetAside();
 * }</pre>
 *
 * <h2>One index at a time</h2>
 *
 * <p>Each index has a calculator, which takes responses or a plain matrix and gives a
 * {@link io.github.culturekit.model.profile.Statistic} for each row, in the order of the rows:
 * {@link io.github.culturekit.scoring.quality.LongString}, {@link io.github.culturekit.scoring.quality.ResponseVariability},
 * {@link io.github.culturekit.scoring.quality.EvenOddConsistency}, {@link io.github.culturekit.scoring.quality.MahalanobisDistance}
 * and {@link io.github.culturekit.scoring.quality.PsychometricPairs}. They agree with R's {@code careless} 1.2.2 and {@code psych},
 * but for what their pages say.
 *
 * <pre>{@code
 * ItemMatrix answers = ItemMatrix.of(List.of("q1", "q2", "q3"), rows);   // as given: reversed items not turned
 * LongString.withDefaults().of(answers).getLongest();
 * MahalanobisDistance.withDefaults().of(answers).getProbabilities();
 * }</pre>
 *
 * <p>An index that cannot be had says why. Everything here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.quality;
