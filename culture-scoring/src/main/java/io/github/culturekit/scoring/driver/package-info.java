/**
 * What goes with an outcome, and how much of it falls to each of several things that go together: drivers of engagement, of the
 * wish to stay, of trust.
 *
 * <h2>What matters most for this outcome?</h2>
 *
 * <p>{@link io.github.culturekit.scoring.driver.RelativeWeights} shares R squared out among the predictors:
 *
 * <pre>{@code
 * DriverData data = DriverData.of(responses, "engagement", "vision", "team-work", "support");
 * RelativeWeightsResult weights = RelativeWeights.withDefaults().withBootstrap(Bootstrap.of(2000, 42)).of(data);
 * DriverShare first = weights.getWeights().get(0);
 * first.getPercent();           // of what all three explain
 * first.getPercentInterval();   // the same seed gives the same interval
 * }</pre>
 *
 * <h2>Is that order certain?</h2>
 *
 * <p>{@link io.github.culturekit.scoring.driver.DominanceAnalysis} says whether one predictor explains more than another whatever
 * else is looked at, or only on average; its general dominance is LMG, or the Shapley value:
 *
 * <pre>{@code
 * DominanceResult dominance = DominanceAnalysis.withDefaults().of(data);
 * dominance.dominates("vision", "support", DominanceLevel.COMPLETE);
 * dominance.getGeneral();
 * }</pre>
 *
 * <p>{@link io.github.culturekit.scoring.driver.DriverRegression} has the coefficients, variance inflation factors and Pratt's
 * measure. None of these numbers says that a predictor causes the outcome: people answered both at once.
 *
 * <h2>When there is no answer</h2>
 *
 * <p>Predictors that do not vary, that are weighted sums of others, or that too few people answered are refused by name, as a value:
 *
 * <pre>{@code
 * weights.getRefusal().ifPresent(refusal -> report(refusal.getVariables(), refusal.getExplanation()));
 * }</pre>
 *
 * <p>Everything here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.driver;
