/**
 * How sure a number of a sample is: estimates with standard errors that know how respondents were drawn and weighted.
 *
 * <p>Say first how the respondents came in: whom each stands for, what was drawn from separately, and from how many people. Here 3
 * of 30 nurses and 2 of 8 managers were asked:
 *
 * <pre>{@code
 * Categories staff = Categories.of("group", "nurse", "nurse", "nurse", "manager", "manager");
 * SurveyDesign design = SurveyDesign.of(10, 10, 10, 4, 4)
 *         .withStrata(staff)
 *         .withPopulationSizes(30, 30, 30, 8, 8);
 * }</pre>
 *
 * <p>What is the mean, and how far may it be off? What of each group, and do they differ?
 *
 * <pre>{@code
 * SurveyValues trust = SurveyValues.of(4, 5, 6, 8, 9);
 * SurveyEstimate mean = TaylorVariance.withDefaults().of(design, SurveyMean.of(trust));
 * Map<String, SurveyEstimate> groups = TaylorVariance.withDefaults().of(design, trust.by(staff, SurveyMean::of));
 * SurveyComparisonResult difference =
 *         SurveyComparison.withDefaults().of(design, trust.in(staff, "manager"), trust.in(staff, "nurse"));
 * }</pre>
 *
 * <p>How many are favourable, and what is the median?
 *
 * <pre>{@code
 * SurveyEstimate favourable = SurveyProportion.withDefaults().of(design, trust.where(score -> score >= 6));
 * SurveyEstimate median = SurveyQuantile.withDefaults().of(design, trust, 0.5);
 * }</pre>
 *
 * <p>Weights that were brought to the population in the package {@code scoring.weighting} make most means surer; say so, and the
 * standard error knows:
 *
 * <pre>{@code
 * Categories tenure = Categories.of("tenure", "0-1", "2+", "2+", "0-1", "2+");
 * Margin byTenure = Margin.of(tenure, Map.of("0-1", 12, "2+", 26));
 * AdjustedWeights adjusted = PostStratification.withDefaults().of(design.getWeights(), byTenure);
 * SurveyEstimate surer = TaylorVariance.withDefaults().of(design.withAdjustment(adjusted), SurveyMean.of(trust));
 * }</pre>
 *
 * <p>The same by replication, for statistics that have no formula too:
 *
 * <pre>{@code
 * ReplicateWeights replicates = RaoWuBootstrap.withDefaults().withSeed(7).of(design);
 * SurveyEstimate again = ReplicateVariance.withDefaults().of(replicates, SurveyMean.of(trust));
 * }</pre>
 *
 * <p>How sure is a team's mean when 18 of its 20 people answered? {@link io.github.culturekit.scoring.variance.UnitMean} says.
 *
 * <p>A number that cannot be had is a {@link io.github.culturekit.model.profile.Statistic} with the reason why. Everything here is
 * immutable and thread-safe.
 */
package io.github.culturekit.scoring.variance;
