package io.github.culturekit.model.team;

import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import java.util.stream.IntStream;

/** Teams for tests. */
public final class Teams {

    private Teams() {}

    /** A team that uses all its attributes. */
    public static Team ward() {
        return Team.builder()
                .id("ward-7")
                .label("Ward 7")
                .purpose("Rehabilitation after a stroke.")
                .unit(UnitId.of("north"))
                .addMembership(Membership.builder()
                        .member("a1")
                        .role("ward manager")
                        .leading(true)
                        .build())
                .addMembership(
                        Membership.builder().member("a2").role("therapist").build())
                .size(9)
                .addObjective(objective("falls", 0))
                .putCriterion(RealTeamCriteria.INTERDEPENDENCE, true)
                .putCriterion(RealTeamCriteria.REGULAR_REVIEW, true)
                .build();
    }

    /** An objective that wants nothing, in one of the standard rule's areas. */
    static Objective objective(String id, int area) {
        return Objective.builder()
                .id(id)
                .text("Fewer falls on the ward.")
                .addDomain(TeamObjectivesRule.standard().getDomains().get(area))
                .measure("falls per 1000 bed days below 4")
                .due("2027-03-31")
                .agreed(true)
                .challenging(true)
                .alignedTo("trust: harm halved")
                .feedback("ward board, every Monday")
                .build();
    }

    /** Six objectives that want nothing. */
    static List<Objective> sound() {
        return IntStream.range(0, 6).mapToObj(i -> objective("o" + i, i)).toList();
    }
}
