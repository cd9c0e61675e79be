package io.github.culturekit.model.team;

import io.github.culturekit.model.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** A value of every type of the package, as its rules give it. */
    public static Stream<Object> values() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        RealTeamVerdict real = RealTeamRule.definition().judge(ward().toCriteria());
        RealTeamVerdict open = RealTeamRule.definition()
                .judge(RealTeamCriteria.builder().size(4).build());
        TeamReview review = TeamReview.builder()
                .day(day)
                .addFocus(ReflexivityFocus.OBJECTIVES)
                .addChange("Shorter rounds")
                .build();
        HarmRecord falls = HarmRecord.of("falls", day, day.plusDays(40), List.of(day.plusDays(20)));
        ObjectivesReport report = TeamObjectivesRule.standard().check(ward().getObjectives());
        return Stream.of(
                ward(),
                ward().getMemberships().get(0),
                ward().getObjectives().get(0),
                ward().toCriteria(),
                RealTeamRule.definition(),
                RealTeamItems.staffSurvey(),
                real,
                open,
                TeamKindCounts.of(List.of(real, open)),
                TeamObjectivesRule.standard(),
                report,
                report.getFindings().get(0),
                ReflexivityRule.standard(),
                review,
                ReflexivityRule.standard().judge(List.of(review), day, day.plusDays(9)),
                falls,
                MilestoneLadder.safetyHuddles(),
                MilestoneLadder.safetyHuddles().getMilestones().get(0),
                MilestoneLadder.safetyHuddles().track(falls));
    }
}
