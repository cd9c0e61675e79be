package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private final Roadmap roadmap = SmallRoadmaps.complete();

    @Test
    void quartersAreThreeMonthsFromTheStart() {
        assertThat(roadmap.firstDayOf(1)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(roadmap.firstDayOf(6)).isEqualTo(LocalDate.of(2028, 4, 1));
    }

    @Test
    void phasesAreConstructsOfTheFoundingDocument() {
        assertThat(List.of(ProgrammePhase.values()))
                .allSatisfy(phase -> assertThat(Frameworks.standard().find(phase.getConstruct()))
                        .isPresent());
    }

    @Test
    void aStepBeforeWhatItRequiresIsRefused() {
        refused(
                with(roadmap.find("listen").orElseThrow(), step("talk", 4, "listen")),
                "intervention 'talk' begins in quarter 4, before 'listen', which it requires, is carried out in quarter 4."
                        + " Maybe let it begin later.");
    }

    @Test
    void aStepThatRequiresWhatIsNotThereIsRefused() {
        refused(
                with(step("talk", 4, "listen")),
                "intervention 'talk' requires 'listen', which is neither a step nor in place. Maybe add it to 'inPlace'.");
    }

    @Test
    void moreAtOnceThanThereIsCapacityForIsRefused() {
        refused(
                with(step("a", 3), step("b", 3), step("c", 3)),
                "3 interventions are carried out in quarter 3, more than 2 at once. Maybe let some begin later.");
    }

    @Test
    void moreStaffTimeThanThereIsIsRefused() {
        refused(
                with(
                        RoadmapStep.builder()
                                .copying(step("a", 3))
                                .staffDays(20.0)
                                .build(),
                        RoadmapStep.builder()
                                .copying(step("b", 3))
                                .staffDays(11.0)
                                .build()),
                "the interventions of quarter 3 take 31.0 days of staff time, more than the 30.0 that there are. Maybe let"
                        + " some begin later.");
    }

    @Test
    void aStepAfterTheLastQuarterIsRefused() {
        refused(with(step("a", 7)), "intervention 'a' begins in quarter 7 of 6. Maybe plan for more quarters.");
    }

    @Test
    void anInterventionStandsInARoadmapOnce() {
        refused(
                with(step("a", 3), step("wait", 3)),
                "intervention 'wait' stands in the roadmap twice. Maybe remove the second.");
    }

    @Test
    void phasesFollowEachOther() {
        refused(
                Roadmap.builder()
                        .copying(roadmap)
                        .phases(List.of(
                                RoadmapPhase.of(ProgrammePhase.DESIGN, 1, 2),
                                RoadmapPhase.of(ProgrammePhase.DELIVER, 2, 3))),
                "phase DELIVER begins in quarter 2, but the phases before it end with quarter 2. Maybe let it begin in"
                        + " quarter 3.");
    }

    @Test
    void aDayThatThereIsNotIsRefused() {
        refused(
                Roadmap.builder().copying(roadmap).start("2027-02-30"),
                "'start' is \"2027-02-30\", a day that there is not. Maybe mend the month or the day.");
    }

    @Test
    void waveNamesAreUnique() {
        refused(
                Roadmap.builder().copying(roadmap).addWave(PlannedWave.of("2028", LocalDate.of(2029, 1, 1))),
                "wave '2028' is planned twice. Maybe give the second another name.");
    }

    @Test
    void onlyStepsAndWavesOfTheRoadmapMeasure() {
        RoadmapMeasure measure = roadmap.getMeasures().get(0);
        refused(
                Roadmap.builder()
                        .copying(roadmap)
                        .measures(List.of(RoadmapMeasure.builder()
                                .copying(measure)
                                .intervention("swim")
                                .waves(List.of("2040"))
                                .build())),
                "wave '2040' measures, but is no wave of the roadmap. Maybe add it to 'waves'. intervention 'swim' is"
                        + " measured, but is no step of the roadmap. Maybe mend the id.");
    }

    private Roadmap.Builder with(RoadmapStep... steps) {
        return Roadmap.builder().copying(roadmap).steps(List.of(steps)).measures(List.of());
    }

    private static RoadmapStep step(String id, int quarter, String... requires) {
        return RoadmapStep.builder()
                .intervention(id)
                .label(id)
                .priority(1)
                .weight(1.0)
                .firstQuarter(quarter)
                .quarters(1)
                .addRequires(requires)
                .build();
    }

    private static void refused(Roadmap.Builder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessage("Roadmap: " + message);
    }
}
