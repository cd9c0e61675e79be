package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.intervention.Intervention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class RoadmapGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(RoadmapGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(1)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void whatToDoInWhichQuarter() {
        InterventionCatalog catalog = InterventionCatalog.standard();
        List<Intervention> chosen = Stream.of(
                        "team-based-appraisals", "team-goals", "after-action-reviews", "action-learning")
                .map(id -> catalog.find(id).orElseThrow())
                .toList();
        Roadmap roadmap = RoadmapPlanner.startingOn(LocalDate.of(2027, 1, 1))
                .withId("north-2027")
                .withCapacity(RoadmapCapacity.atOnce(2))
                .withWaves(
                        PlannedWave.of("2026", LocalDate.of(2026, 10, 1)),
                        PlannedWave.of("2027", LocalDate.of(2027, 10, 1)),
                        PlannedWave.of("2028", LocalDate.of(2028, 10, 1)))
                .plan(chosen);
        roadmap.find("team-goals").map(RoadmapStep::getFirstQuarter);
        roadmap.find("team-based-appraisals").map(RoadmapStep::getFirstQuarter);
        roadmap.measuresOf("team-goals").get(0).getFirstWave();
        String table = RoadmapTable.of(roadmap).toText();
        String calendar =
                RoadmapCalendar.stampedAt(Instant.parse("2026-11-30T09:00:00Z")).write(roadmap);
        assertThat(roadmap.find("team-goals").map(RoadmapStep::getFirstQuarter)).contains(2);
        assertThat(roadmap.find("team-based-appraisals").map(RoadmapStep::getFirstQuarter))
                .contains(3);
        assertThat(roadmap.measuresOf("team-goals").get(0).getFirstWave()).contains("2027");
        assertThat(table).contains("2 Team goals");
        assertThat(calendar).contains("SUMMARY:Team goals");
    }
}
