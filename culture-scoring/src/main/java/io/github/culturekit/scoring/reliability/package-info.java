/**
 * How good the items of a scale are, and how far their sum can be trusted.
 *
 * <p>The calculators take plain data, an {@link io.github.culturekit.scoring.reliability.ItemMatrix}, whose reversed items
 * have been turned already:
 *
 * <pre>{@code
 * ItemMatrix trust = ItemMatrix.of(List.of("q1", "q2", "q3"), rows).withReversed(1, 5, "q3");
 * AlphaResult alpha = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE).of(trust);
 * List<ItemStatistics> items = ItemAnalysis.withDefaults().withRange(1, 5).withFavourableFrom(4).of(trust);
 * }</pre>
 *
 * <p>A number that cannot be had is a {@link io.github.culturekit.model.profile.Statistic} with the reason why. Everything
 * here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.reliability;
