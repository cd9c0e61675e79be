/**
 * The questionnaire: items, the response scales they are answered on, the scales they make up, and the rule by which
 * answers become scores.
 *
 * <p>An {@link io.github.culturekit.scoring.instrument.Instrument} is data, in Java or as JSON; {@link
 * io.github.culturekit.scoring.instrument.Instruments} brings those that are shipped. {@link
 * io.github.culturekit.scoring.instrument.ItemScoring} is what scoring needs of one item, worked out into tables.
 */
package io.github.culturekit.scoring.instrument;
