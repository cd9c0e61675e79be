/**
 * Which interventions to carry out together, and what to find out before deciding.
 *
 * <p>{@link io.github.culturekit.catalog.portfolio.PortfolioChoice} finds the best set under a budget, staff time, effort
 * and a number at once, exactly, and says how sure each choice is over the worlds that the beliefs of a
 * {@link io.github.culturekit.catalog.decision.Decision} allow.
 * {@link io.github.culturekit.catalog.portfolio.ValueOfInformation} says what knowing more would be worth.
 */
package io.github.culturekit.catalog.portfolio;
