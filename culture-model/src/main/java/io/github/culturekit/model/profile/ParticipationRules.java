package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** No more people answer than there are. */
final class ParticipationRules implements CrossCheck<Participation> {

    @Override
    public void check(Participation value, Breaches breaches) {
        Integer respondents = value.respondents();
        Integer population = value.population();
        if (respondents != null && population != null && respondents > population) {
            breaches.add(
                    "respondents",
                    "unit '" + value.getUnit() + "' has " + respondents + " respondents but a population of "
                            + population
                            + ". Maybe the head count is of another day, or rows are doubled: correct it, or leave the"
                            + " population of the unit out.");
        }
    }
}
