package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.intervention.ImplementationDuration;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import java.time.LocalDate;
import java.util.List;

/** Parts to plan with in a test. */
public final class SmallRoadmaps {

    static final LocalDate START = LocalDate.of(2027, 1, 1);

    private SmallRoadmaps() {}

    /** One that takes so many quarters and acts on {@code own:trust}. */
    static Intervention lasting(String id, int quarters, String... required) {
        Intervention.Builder builder = SmallCatalogs.builder(id, SmallCatalogs.on("own:trust"))
                .effort(Effort.LOW)
                .putBasis(InterventionFacet.EFFORT, Basis.JUDGEMENT)
                .duration(ImplementationDuration.builder()
                        .minimumMonths(1.0)
                        .maximumMonths(3.0 * quarters)
                        .build())
                .putBasis(InterventionFacet.DURATION, Basis.JUDGEMENT);
        if (required.length > 0) {
            builder.addRequires(required).putBasis(InterventionFacet.REQUIRES, Basis.JUDGEMENT);
        }
        return builder.build();
    }

    /** Starts in quarter 2, one at once. */
    static RoadmapPlanner planner() {
        return RoadmapPlanner.startingOn(START).withCapacity(RoadmapCapacity.atOnce(1));
    }

    /** With all that a roadmap can hold. */
    public static Roadmap complete() {
        return RoadmapPlanner.startingOn(START)
                .withId("north")
                .withQuarters(6, 1, 1)
                .withCapacity(RoadmapCapacity.builder()
                        .atOnce(2)
                        .staffDays(30.0)
                        .putStaffDaysByEffort(Effort.LOW, 10.0)
                        .putStaffDaysByIntervention("walk", 12.5)
                        .build())
                .withWaves(
                        PlannedWave.of("2028", LocalDate.of(2028, 2, 1)),
                        PlannedWave.of("2026", LocalDate.of(2026, 9, 15)))
                .plan(List.of(
                        lasting("talk", 1, "listen"),
                        lasting("listen", 2),
                        continuous("walk"),
                        lasting("run", 1, "swim"),
                        SmallCatalogs.intervention("wait")));
    }

    private static Intervention continuous(String id) {
        Intervention plain = lasting(id, 1);
        return Intervention.builder()
                .copying(plain)
                .duration(ImplementationDuration.builder()
                        .copying(plain.getDuration().orElseThrow())
                        .continuous(true)
                        .build())
                .build();
    }
}
