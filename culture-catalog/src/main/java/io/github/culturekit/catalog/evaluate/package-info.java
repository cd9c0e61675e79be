/**
 * Whether an intervention worked, how many units it takes to find out, and what a catalogue learns from it.
 *
 * <p>Before: would we see it if it worked? Units' changes of the past say how much chance moves them.
 *
 * <pre>{@code
 * Statistic chance = PastChanges.standardDeviation(spring, autumn, trust, "team");
 * EvaluationPlan plan = EvaluationPlan.withDefaults();
 * double smallestSeen = plan.detectableEffect(12, 28, chance.getValue());
 * int unitsEachForHalfAPoint = plan.unitsPerArm(0.5, chance.getValue());
 * }</pre>
 *
 * <p>Without a past, from what is usual: people spread by 2 points, a twentieth of the variance lies between teams, whose standings
 * correlate by 0.8 from wave to wave, and 20 people of each answer. And for the survey itself:
 *
 * <pre>{@code
 * double guess = ChangeModel.ofPeople(2, 20).withUnits(0.05, 0.8).getStandardDeviation();
 * double cost = ClusterDesignEffect.of(20, 0.05);
 * int forMargin = PulsePlan.withDefaults().withPopulation(800).withDesignEffect(cost).respondentsForShare(0.5, 0.05);
 * int forChange = WavePlan.withDefaults().withDesignEffect(cost).respondentsForMeans(0.4, 2);
 * }</pre>
 *
 * <p>After: how much more did the teams that had it change than the others, and were they already changing differently?
 *
 * <pre>{@code
 * Rollout rollout = Rollout.of("listening", teamsWithListening, "2025");
 * Evaluation evaluation = DifferenceInDifferences.withDefaults()
 *         .withSmallestThatMatters(0.2)
 *         .of(List.of(spring, autumn, nextYear), rollout, trust);
 * String verdict = evaluation.getVerdict().getText();
 * List<String> cautions = evaluation.getVerdict().getCautions();
 * List<LeftOut> missing = evaluation.getLeftOut();
 * }</pre>
 *
 * <p>From then on: the organisation's own catalogue expects of the intervention what the evidence of others and its own result say
 * together.
 *
 * <pre>{@code
 * EffectPrior prior = EffectPrior.unknown(trust, Assumptions.standard());
 * LearnedEffect learned = EffectLearning.withDefaults().of(prior, evaluation);
 * InterventionCatalog ours = CatalogLearning.of(catalog).with(learned, report).getCatalog();
 * Recommender next = Recommender.standard().withCatalog(ours);
 * }</pre>
 *
 * <p>A prior that comes from evidence is that of the recommendation's own contribution: {@link
 * io.github.culturekit.catalog.evaluate.EffectPrior#of(io.github.culturekit.catalog.recommend.Contribution)}.
 *
 * <p>Published means are rounded. The errors beside them count that in, and the spread of units' changes shows it, so that verdicts
 * stay as sure as they say; what is lost is little beside what chance does to a team. Whoever holds the answers can evaluate profiles
 * with all digits (published with {@code Coarsening.none()} and kept like the answers).
 *
 * <p>A difference in differences shows the effect only if the teams would else have changed alike. Who had the intervention is seldom
 * drawn by lot: teams are chosen because they do badly (then they would have risen anyway) or well. Look at the earlier waves, name
 * {@linkplain io.github.culturekit.catalog.evaluate.DifferenceInDifferences#withClusters clusters} where whole divisions had it, and
 * plan before, not after.
 */
package io.github.culturekit.catalog.evaluate;
