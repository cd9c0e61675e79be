package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** Size is a number, not a criterion that someone ticks. */
final class RealTeamCriteriaRules implements CrossCheck<RealTeamCriteria> {

    @Override
    public void check(RealTeamCriteria value, Breaches breaches) {
        if (value.getCriteria().containsKey(RealTeamCriteria.SIZE)) {
            breaches.add(
                    "criteria",
                    "'criteria' holds '" + RealTeamCriteria.SIZE
                            + "', which is told by the number of people. Maybe set 'size' instead.");
        }
    }
}
