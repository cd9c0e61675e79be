/**
 * Which interventions to carry out together, and what to find out before deciding.
 *
 * <p><b>What can we do with this money and this staff?</b> The {@link io.github.culturekit.catalog.portfolio.PortfolioChoice}
 * finds the best set exactly, and tries it on the worlds that the beliefs of a
 * {@link io.github.culturekit.catalog.decision.Decision} allow. What something costs is for the organisation to say. What the
 * catalogue says must come first is chosen along, unless it is named as in place.
 *
 * <pre>{@code
 * Decision decision = Recommender.standard().decision(profile).withCosts(costs);
 * PortfolioChoice choice = PortfolioChoice.withDefaults()
 *         .withBudget(60_000)
 *         .atMost(3)
 *         .withPrerequisite("shared-team-leadership", "team-goals");
 * Portfolio portfolio = choice.of(decision);
 * portfolio.getChosen();      // each with what the set would miss without it
 * portfolio.getLeftOut();     // each with the limit, conflict or prerequisite that stands against it
 * portfolio.getLimitEffects(); // which limit binds, and what it costs
 * portfolio.findCoreIndex("team-goals"); // in how many worlds it belongs to the best set
 * portfolio.toSentences(); // all of it in words
 * }</pre>
 *
 * <p><b>What would more money buy?</b> The frontier holds every budget at which the best set changes.
 *
 * <pre>{@code
 * Frontier frontier = choice.frontier(decision);
 * frontier.find(40_000); // the best set for this budget
 * }</pre>
 *
 * <p><b>Nobody knows what things cost?</b> Then effort stands in.
 *
 * <pre>{@code
 * Portfolio byEffort = PortfolioChoice.withDefaults()
 *         .withEffort(6, InterventionCatalog.standard().getInterventions())
 *         .of(decision);
 * }</pre>
 *
 * <p><b>What should we find out first?</b> {@link io.github.culturekit.catalog.portfolio.ValueOfInformation} says what it
 * would be worth to know each gap, each effect or the weights.
 *
 * <pre>{@code
 * InformationValues values = ValueOfInformation.withDefaults().of(decision, choice);
 * values.getPerfect(); // what knowing everything would be worth
 * values.getInputs();  // what knowing one thing would be worth, the most valuable first
 * }</pre>
 */
package io.github.culturekit.catalog.portfolio;
