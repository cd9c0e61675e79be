/**
 * What has to be decided, with everything that is uncertain about it: how large the gaps are, how much each matters, what
 * each intervention does about them and what it costs.
 *
 * <h2>How sure is the order of recommendations?</h2>
 *
 * <p>A {@link io.github.culturekit.catalog.decision.Decision} holds the {@linkplain
 * io.github.culturekit.catalog.decision.Belief beliefs}, and
 * {@link io.github.culturekit.catalog.decision.AcceptabilityAnalysis} asks in how many of the worlds that they allow an
 * option comes in which place:
 *
 * <pre>{@code
 * Decision decision = Recommender.standard().decision(profile);
 * UncertainRanking ranking = AcceptabilityAnalysis.withDefaults().withSeed(2026).withThreads(2).of(decision);
 * RankedOption first = ranking.getOptions().get(0);
 * double best = first.getProbabilityBest();        // in which share of 10,000 worlds it comes first
 * double shortListed = first.getShareAmongFirst(3);
 * double error = first.getMonteCarloError(best);   // of the draws, at most 0.005
 * }</pre>
 *
 * <h2>What if we say what matters more?</h2>
 *
 * <p>No numbers are needed; all weights that agree with an order are equally likely:
 *
 * <pre>{@code
 * WeightOrder order = WeightOrder.descending(
 *         ConstructId.parse("clp-current:team-work"), ConstructId.parse("clp-current:vision-and-values"));
 * UncertainRanking ours = AcceptabilityAnalysis.withDefaults().of(decision.withPriorities(order));
 * }</pre>
 *
 * <h2>What would turn the order?</h2>
 *
 * <p>Each option says at which weight and at which gap of each construct the next one catches up, or why it never does:
 *
 * <pre>{@code
 * first.findClosestWeightFlip()
 *         .ifPresent(flip -> report(flip.getConstruct(), flip.getNow(), flip.getAt().orElseThrow()));
 * }</pre>
 *
 * <h2>Numbers of your own</h2>
 *
 * <p>A decision need not come from a profile. A {@link io.github.culturekit.catalog.decision.Draw} is one world that it
 * allows, always the same for the same seed and number:
 *
 * <pre>{@code
 * ConstructId trust = ConstructId.parse("own:trust");
 * Decision own = Decision.builder()
 *         .addConcern(Concern.of(trust, 0.6, 0.1))   // 0.6 standard deviations below target, give or take 0.1
 *         .addOption(Option.builder().id("listen").addEffect(Effect.on(trust, 0.3, 0.15)).build())
 *         .build();
 * Draw world = own.draw(2026, 1);
 * double value = world.getValue(0);
 * }</pre>
 */
package io.github.culturekit.catalog.decision;
