/**
 * What to do first about a cultural profile, and why, in numbers that add up.
 *
 * <p>Three steps, each with its own result: the {@linkplain io.github.culturekit.catalog.recommend.Need needs} that a
 * profile shows, the {@linkplain io.github.culturekit.catalog.recommend.ShrunkEffect effects} that the evidence lets one
 * expect, and the ranking that joins them along the
 * {@linkplain io.github.culturekit.catalog.recommend.Way ways} from what an intervention acts on to what was measured.
 */
package io.github.culturekit.catalog.recommend;
