package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** An intervention is chosen or left out, and only draws give core indices. */
final class PortfolioRules implements CrossCheck<Portfolio> {

    @Override
    public void check(Portfolio portfolio, Breaches breaches) {
        if (portfolio.getChosen().contains(null) || portfolio.getLeftOut().contains(null)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        portfolio.getChosen().stream().map(ChosenOption::getOption),
                        portfolio.getLeftOut().stream().map(LeftOutOption::getOption))
                .filter(option -> option != null && !seen.add(option))
                .forEach(option -> breaches.add(
                        "leftOut",
                        "intervention '" + option + "' stands there twice; it is either chosen or left out, once. Maybe"
                                + " two choices were joined."));
        Integer draws = portfolio.getDraws();
        Integer unproven = portfolio.getUnprovenDraws();
        if (draws != null && unproven != null && unproven > draws) {
            breaches.add(
                    "unprovenDraws",
                    "'unprovenDraws' is " + unproven + "; it must be at most the number of draws, " + draws
                            + ". Maybe the two were mixed up.");
        }
        if (portfolio.getAtMost() != null
                && portfolio.getValue() != null
                && portfolio.getAtMost() < portfolio.getValue()) {
            breaches.add(
                    "atMost",
                    "'atMost' is " + portfolio.getAtMost() + "; it must be at least the value, " + portfolio.getValue()
                            + ". Maybe the two were mixed up.");
        }
    }
}
