package io.github.culturekit.catalog.roadmap;

import static io.github.culturekit.catalog.roadmap.SmallRoadmaps.START;
import static io.github.culturekit.catalog.roadmap.SmallRoadmaps.lasting;
import static io.github.culturekit.catalog.roadmap.SmallRoadmaps.planner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.SmallRecommendations;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.intervention.Intervention;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoadmapPlannerTest {

    @Test
    void theMoreUrgentComesFirstWhenOnlyOneFits() {
        assertThat(planner().plan(List.of(lasting("a", 1), lasting("b", 1))).getSteps())
                .extracting(RoadmapStep::getIntervention, RoadmapStep::getFirstQuarter, RoadmapStep::getPriority)
                .containsExactly(tuple("a", 2, 1), tuple("b", 3, 2));
    }

    @Test
    void aShortOneGoesBeforeALongOneOfAlmostTheSameWeight() {
        Roadmap roadmap = planner().plan(List.of(lasting("long", 4), lasting("short", 1), lasting("last", 1)));
        assertThat(roadmap.getSteps())
                .extracting(RoadmapStep::getIntervention)
                .containsExactly("short", "last", "long");
        assertThat(roadmap.getProof()).isEqualTo(ScheduleProof.BEST);
        assertThat(roadmap.getWeightedCompletion()).isEqualTo(2.0 * 2 + 1.0 * 3 + 3.0 * 7);
        assertThat(roadmap.getSteps()).extracting(RoadmapStep::getWeight).containsExactly(2.0, 1.0, 3.0);
    }

    @Test
    void statedWeightsDecide() {
        Map<String, Double> weights = Map.of("long", 100.0, "short", 1.0);
        assertThat(planner()
                        .withWeights(weights)
                        .plan(List.of(lasting("short", 1), lasting("long", 4)))
                        .getSteps())
                .extracting(RoadmapStep::getIntervention)
                .containsExactly("long", "short");
    }

    @Test
    void nothingBeginsBeforeWhatItRequiresIsCarriedOut() {
        Roadmap roadmap = RoadmapPlanner.startingOn(START).plan(List.of(lasting("a", 1, "b"), lasting("b", 2)));
        assertThat(roadmap.find("b").orElseThrow().getFirstQuarter()).isEqualTo(2);
        assertThat(roadmap.find("a").orElseThrow().getFirstQuarter()).isEqualTo(4);
    }

    @Test
    void whatIsInPlaceNeedNotBeWaitedFor() {
        Roadmap roadmap = planner().withInPlace("b").plan(List.of(lasting("a", 1, "b")));
        assertThat(roadmap.find("a").orElseThrow().getFirstQuarter()).isEqualTo(2);
        assertThat(roadmap.getInPlace()).containsExactly("b");
    }

    @Test
    void discoveryAndDesignComeFirst() {
        Roadmap roadmap = planner().withQuarters(6, 2, 1).plan(List.of(lasting("a", 1)));
        assertThat(roadmap.getPhases())
                .extracting(RoadmapPhase::getPhase, RoadmapPhase::getFirstQuarter, RoadmapPhase::getQuarters)
                .containsExactly(
                        tuple(ProgrammePhase.DISCOVER, 1, 2),
                        tuple(ProgrammePhase.DESIGN, 3, 1),
                        tuple(ProgrammePhase.DELIVER, 4, 3));
        assertThat(roadmap.find("a").orElseThrow().getFirstQuarter()).isEqualTo(4);
    }

    @Test
    void staffTimeLimitsWhatRunsAtOnce() {
        RoadmapCapacity capacity = RoadmapCapacity.builder()
                .atOnce(3)
                .staffDays(25.0)
                .putStaffDaysByEffort(Effort.LOW, 10.0)
                .build();
        Roadmap roadmap =
                planner().withCapacity(capacity).plan(List.of(lasting("a", 1), lasting("b", 1), lasting("c", 1)));
        assertThat(roadmap.inQuarter(2))
                .extracting(RoadmapStep::getIntervention)
                .containsExactly("a", "b");
        assertThat(roadmap.inQuarter(3))
                .extracting(RoadmapStep::getIntervention)
                .containsExactly("c");
        assertThat(roadmap.find("a").flatMap(RoadmapStep::getStaffDays)).contains(10.0);
    }

    @Test
    void theChosenDurationIsReckonedWithInWholeQuarters() {
        Intervention listening =
                InterventionCatalog.standard().find("listening-into-action").orElseThrow(); // 6 to 12 months
        assertThat(List.of(DurationChoice.values()))
                .extracting(choice -> planner()
                        .withDurationChoice(choice)
                        .plan(List.of(listening))
                        .getSteps()
                        .get(0)
                        .getQuarters())
                .containsExactly(2, 3, 4);
    }

    @Test
    void whatHasNoPlaceSaysWhy() {
        RoadmapCapacity capacity = RoadmapCapacity.builder()
                .atOnce(1)
                .staffDays(5.0)
                .putStaffDaysByIntervention("heavy", 6.0)
                .putStaffDaysByIntervention("after-nothing", 1.0)
                .putStaffDaysByIntervention("after-heavy", 1.0)
                .putStaffDaysByIntervention("long", 1.0)
                .putStaffDaysByIntervention("late", 1.0)
                .build();
        Roadmap roadmap = planner()
                .withCapacity(capacity)
                .withQuarters(3, 0, 1)
                .withWeights(Map.of(
                        "long",
                        9.0,
                        "late",
                        1.0,
                        "heavy",
                        1.0,
                        "after-heavy",
                        1.0,
                        "after-nothing",
                        1.0,
                        "timeless",
                        1.0,
                        "unknown",
                        1.0))
                .plan(List.of(
                        SmallCatalogs.intervention("timeless"),
                        lasting("unknown", 1),
                        lasting("heavy", 1),
                        lasting("after-nothing", 1, "nothing"),
                        lasting("after-heavy", 1, "heavy"),
                        lasting("long", 2),
                        lasting("late", 1)));
        assertThat(roadmap.getNotScheduled())
                .extracting(NotScheduled::getIntervention, NotScheduled::getReason)
                .containsExactly(
                        tuple("timeless", NotScheduledReason.DURATION_UNKNOWN),
                        tuple("unknown", NotScheduledReason.STAFF_TIME_UNKNOWN),
                        tuple("heavy", NotScheduledReason.TOO_MUCH_STAFF_TIME),
                        tuple("after-nothing", NotScheduledReason.PREREQUISITE_NOT_CHOSEN),
                        tuple("after-heavy", NotScheduledReason.PREREQUISITE_NOT_SCHEDULED),
                        tuple("late", NotScheduledReason.AFTER_THE_LAST_QUARTER));
        assertThat(roadmap.getNotScheduled())
                .extracting(NotScheduled::getExplanation)
                .allSatisfy(explanation -> assertThat(explanation).contains("Maybe"))
                .last()
                .isEqualTo(
                        "It would begin in quarter 4, after the last, 3. Maybe plan for more quarters, or for more at"
                                + " once.");
    }

    @Test
    void aStepIsMeasuredByTheFirstWaveAfterItAgainstTheLastBefore() {
        Roadmap roadmap = planner()
                .withWaves(
                        PlannedWave.of("late", LocalDate.of(2028, 1, 1)),
                        PlannedWave.of("old", LocalDate.of(2025, 1, 1)),
                        PlannedWave.of("before", LocalDate.of(2027, 3, 31)),
                        PlannedWave.of("during", LocalDate.of(2027, 4, 1)),
                        PlannedWave.of("after", LocalDate.of(2027, 7, 1)))
                .plan(List.of(lasting("a", 1)));
        assertThat(roadmap.measuresOf("a")).singleElement().satisfies(measure -> {
            assertThat(measure.getFrom()).isEqualTo("2027-07-01");
            assertThat(measure.getBaseline()).contains("before");
            assertThat(measure.getFirstWave()).contains("after");
            assertThat(measure.getWaves()).containsExactly("after", "late");
            assertThat(measure.getLabel()).isEqualTo("own:trust");
        });
    }

    @Test
    void withoutALaterWaveNothingCanShowIt() {
        Roadmap roadmap = planner()
                .withWaves(PlannedWave.of("before", LocalDate.of(2027, 3, 31)))
                .plan(List.of(lasting("a", 1)));
        assertThat(roadmap.measuresOf("a").get(0).getFirstWave()).isEmpty();
    }

    @Test
    void recommendationsAreMeasuredByTheNeedsThatTheyServe() {
        Recommendations next = SmallRecommendations.next();
        Roadmap roadmap = RoadmapPlanner.startingOn(START).plan(next);
        assertThat(roadmap.getSteps().size() + roadmap.getNotScheduled().size())
                .isEqualTo(next.getRecommendations().size());
        assertThat(roadmap.getMeasures())
                .allSatisfy(measure -> assertThat(next.find(measure.getIntervention())
                                .orElseThrow()
                                .getContributions())
                        .extracting(one -> one.getNeed().getConstruct())
                        .contains(measure.getConstruct()));
    }

    @Test
    void theWholeCatalogueIsPlannedInOrderOfPriorityAndSaidSo() {
        Roadmap roadmap = RoadmapPlanner.startingOn(START)
                .withQuarters(20, 1, 1)
                .plan(InterventionCatalog.standard().getInterventions());
        assertThat(roadmap.getProof()).isEqualTo(ScheduleProof.BY_PRIORITY);
        assertThat(roadmap.getSteps().size() + roadmap.getNotScheduled().size()).isEqualTo(44);
        assertThat(roadmap.getNotScheduled())
                .extracting(NotScheduled::getReason)
                .containsOnly(NotScheduledReason.AFTER_THE_LAST_QUARTER);
    }

    @Test
    void nothingToPlanIsARoadmapWithoutSteps() {
        Roadmap roadmap = planner().plan(List.of());
        assertThat(roadmap.getSteps()).isEmpty();
        assertThat(roadmap.getWeightedCompletion()).isZero();
    }

    @Test
    void aCircleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> planner().plan(List.of(lasting("a", 1, "b"), lasting("b", 1, "a"), lasting("c", 1, "a"))))
                .withMessage("Interventions [a, b, c] require each other in a circle: none could come first. Maybe mend"
                        + " 'requires' of one of them.");
    }

    @Test
    void thePlanOfOneTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner().plan(List.of(lasting("a", 1), lasting("a", 2))))
                .withMessage("Intervention 'a' is to be planned twice. Maybe remove the second.");
    }

    @Test
    void weightsThatAreNoWeightsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner().withWeights(Map.of("a", 0.0)))
                .withMessage(
                        "The weight of intervention 'a' is 0.0; it must be a number above 0. Maybe leave out what is"
                                + " worth nothing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner().withWeights(Map.of("a", 1.0)).plan(List.of(lasting("b", 1))))
                .withMessage(
                        "Intervention 'b' has no weight, though others have. Maybe give it one, or leave it out of the"
                                + " plan.");
    }

    @Test
    void phasesThatLeaveNothingToDeliverAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner().withQuarters(3, 2, 1))
                .withMessage(
                        "Of 3 quarters 2 are to discover and 1 to design; none may be negative, and at least one must be"
                                + " left to deliver. Maybe plan for more quarters.");
    }
}
