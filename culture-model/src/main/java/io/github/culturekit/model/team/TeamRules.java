package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People and objectives are listed once, and a team is no smaller than the members listed. */
final class TeamRules implements CrossCheck<Team> {

    @Override
    public void check(Team team, Breaches breaches) {
        Set<String> members = new HashSet<>();
        for (int i = 0; i < team.getMemberships().size(); i++) {
            @Nullable Membership membership = team.getMemberships().get(i);
            if (membership != null && !members.add(membership.getMember())) {
                breaches.add(
                        "memberships[" + i + "].member",
                        "member '" + membership.getMember() + "' is listed twice. Maybe put both roles into one.");
            }
        }
        Set<String> objectives = new HashSet<>();
        for (int i = 0; i < team.getObjectives().size(); i++) {
            @Nullable Objective objective = team.getObjectives().get(i);
            if (objective != null && !objectives.add(objective.getId())) {
                breaches.add(
                        "objectives[" + i + "].id",
                        "objective '" + objective.getId() + "' is listed twice. Maybe rename the second.");
            }
        }
        @Nullable Integer size = team.size();
        if (size != null && size < members.size()) {
            breaches.add(
                    "size",
                    "'size' is " + size + ", but " + members.size()
                            + " members are listed. Maybe some have left: remove them, or leave 'size' out.");
        }
        if (team.getCriteria().containsKey(RealTeamCriteria.SIZE)) {
            breaches.add(
                    "criteria",
                    "'criteria' holds '" + RealTeamCriteria.SIZE
                            + "', which is told by the number of people. Maybe set 'size' instead.");
        }
    }
}
