/**
 * How good the items of a scale are, and how far their sum can be trusted.
 *
 * <p>The calculators take {@link io.github.culturekit.scoring.response.Responses} and the id of a scale, plain data in an {@link
 * io.github.culturekit.scoring.reliability.ItemMatrix}, or the pairwise covariances of any number of people that a {@link
 * io.github.culturekit.scoring.reliability.CovarianceAccumulator} gathered. From the question to the answer:
 *
 * <pre>{@code
 * // 1. What do the answers look like? Reversed items are turned first.
 * ItemMatrix trust = ItemMatrix.of(List.of("q1", "q2", "q3", "q4", "q5", "q6"), rows).withReversed(1, 5, "q3");
 * List<ItemStatistics> items = ItemAnalysis.withDefaults().withRange(1, 5).withFavourableFrom(4).of(trust);
 * Statistic skewness = items.get(0).getSkewness(MomentType.TYPE_2);
 *
 * // 2. Does each item belong? Look at an item whose correlation with the rest is below 0.3, or without which alpha rises.
 * AlphaResult alpha = CronbachAlpha.withDefaults().of(trust);
 * Statistic belongs = alpha.getItems().get(2).getItemRestCorrelation();
 * Statistic without = alpha.getItems().get(2).getAlphaIfDeleted();
 *
 * // 3. Is it one thing that they measure? Omega assumes so; the fit says how far.
 * OmegaResult omega = McDonaldOmega.withDefaults().of(trust);
 * Statistic reliability = omega.getOmega(OmegaDefinition.MODEL_IMPLIED);
 * Statistic residual = omega.getFit().orElseThrow().getStandardisedResidual();
 *
 * // 4. If not, how much of the sum is one thing nonetheless?
 * Statistic general = HierarchicalOmega.withDefaults().of(trust).getOmegaHierarchical();
 *
 * // 5. What can reliability not be below, whatever the items measure?
 * Statistic lambda2 = GuttmanLambdas.withDefaults().of(trust).getLambda2();
 * Statistic bound = GreatestLowerBound.withDefaults().of(trust).getGreatestLowerBound();
 *
 * // 6. How far may one person's sum be off?
 * Statistic error = alpha.getStandardErrorOfMeasurement();
 * }</pre>
 *
 * <p>Which one to report: omega where one factor fits, with alpha beside it because readers know it, and either with its
 * interval. Lambda 2 is never worse than alpha and assumes no more. The greatest lower bound and the best split half flatter a
 * scale that few people answered. Split halves in the order of the items say most where the items' order matters.
 *
 * <p>Rows with missing answers are left out (listwise) unless {@code withMissing(MissingData.PAIRWISE)} uses what there is. A
 * number that cannot be had is a {@link io.github.culturekit.model.profile.Statistic} with the reason why. Everything
 * here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.reliability;
