package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.intervention.ImplementationDuration;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.json.CultureJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any interventions and any capacity. */
class RoadmapPlannerProperties {

    @Property
    void nothingBeginsBeforeWhatItRequiresEnds(
            @ForAll("interventions") List<Intervention> chosen, @ForAll @IntRange(min = 1, max = 4) int atOnce) {
        Roadmap roadmap = plan(chosen, atOnce);
        for (RoadmapStep step : roadmap.getSteps()) {
            assertThat(step.getRequires())
                    .allSatisfy(required -> assertThat(
                                    roadmap.find(required).orElseThrow().getLastQuarter())
                            .isLessThan(step.getFirstQuarter()));
        }
    }

    @Property
    void capacityIsNeverExceeded(
            @ForAll("interventions") List<Intervention> chosen, @ForAll @IntRange(min = 1, max = 4) int atOnce) {
        Roadmap roadmap = plan(chosen, atOnce);
        int last = roadmap.getSteps().stream()
                .mapToInt(RoadmapStep::getLastQuarter)
                .max()
                .orElse(1);
        for (int quarter = 1; quarter <= last; quarter++) {
            List<RoadmapStep> running = roadmap.inQuarter(quarter);
            assertThat(running).hasSizeLessThanOrEqualTo(atOnce);
            assertThat(running.stream()
                            .mapToDouble(step -> step.getStaffDays().orElseThrow())
                            .sum())
                    .isLessThanOrEqualTo(25 + 1e-6);
        }
    }

    @Property
    void nothingIsLostAndNothingBeginsBeforeDelivery(@ForAll("interventions") List<Intervention> chosen) {
        Roadmap roadmap = plan(chosen, 2);
        Set<String> ids = new HashSet<>();
        roadmap.getSteps().forEach(step -> ids.add(step.getIntervention()));
        roadmap.getNotScheduled().forEach(one -> ids.add(one.getIntervention()));
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        chosen.stream().map(Intervention::getId).toList());
        assertThat(roadmap.getSteps())
                .allSatisfy(step -> assertThat(step.getFirstQuarter()).isBetween(3, 8));
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("interventions") List<Intervention> chosen) {
        Roadmap roadmap = plan(chosen, 3);
        assertThat(CultureJson.read(CultureJson.write(roadmap), Roadmap.class)).isEqualTo(roadmap);
    }

    @Property
    void noScheduleOfAFewTasksCostsLess(
            @ForAll("tasks") List<Task> tasks,
            @ForAll @IntRange(min = 1, max = 3) int atOnce,
            @ForAll @IntRange(max = 2) int release) {
        Schedule best = BestSchedule.of(tasks, release, Workload.none(atOnce, 10));
        assertThat(best.proof()).isEqualTo(ScheduleProof.BEST);
        assertThat(best.cost()).isCloseTo(leastOfAll(tasks, release, atOnce), within(1e-6));
    }

    @Property
    void theBestIsNoWorseThanThatByPriority(
            @ForAll("tasks") List<Task> tasks, @ForAll @IntRange(min = 1, max = 3) int atOnce) {
        Workload none = Workload.none(atOnce, 10);
        assertThat(BestSchedule.of(tasks, 0, none).cost())
                .isLessThanOrEqualTo(PrioritySchedule.of(tasks, 0, none).cost());
    }

    @Property
    void aSearchThatIsCutShortSaysSoAndIsNoWorseThanThatByPriority(@ForAll("tasks") List<Task> tasks) {
        Workload none = Workload.none(1, 10);
        Schedule byPriority = PrioritySchedule.of(tasks, 0, none);
        Schedule cut = BestSchedule.of(tasks, 0, none, 0);
        assertThat(cut.proof()).isEqualTo(ScheduleProof.BEST_FOUND);
        assertThat(cut.starts()).isEqualTo(byPriority.starts());
    }

    /** Tries every start of every task. */
    private static double leastOfAll(List<Task> tasks, int release, int atOnce) {
        int last = release + tasks.stream().mapToInt(Task::quarters).sum();
        return leastOfAll(tasks, new ArrayList<>(), release, last, atOnce);
    }

    private static double leastOfAll(List<Task> tasks, List<Integer> starts, int release, int last, int atOnce) {
        if (starts.size() == tasks.size()) {
            return isFeasible(tasks, starts, last, atOnce) ? cost(tasks, starts) : Double.MAX_VALUE;
        }
        double least = Double.MAX_VALUE;
        for (int start = release; start + tasks.get(starts.size()).quarters() <= last; start++) {
            starts.add(start);
            least = Math.min(least, leastOfAll(tasks, starts, release, last, atOnce));
            starts.remove(starts.size() - 1);
        }
        return least;
    }

    private static double cost(List<Task> tasks, List<Integer> starts) {
        double cost = 0;
        for (int i = 0; i < starts.size(); i++) {
            cost += tasks.get(i).weight() * (starts.get(i) + tasks.get(i).quarters());
        }
        return cost;
    }

    private static boolean isFeasible(List<Task> tasks, List<Integer> starts, int last, int atOnce) {
        for (int i = 0; i < starts.size(); i++) {
            for (int required : tasks.get(i).requires()) {
                if (starts.get(required) + tasks.get(required).quarters() > starts.get(i)) {
                    return false;
                }
            }
        }
        for (int quarter = 0; quarter < last; quarter++) {
            int running = 0;
            double days = 0;
            for (int i = 0; i < starts.size(); i++) {
                if (starts.get(i) <= quarter
                        && quarter < starts.get(i) + tasks.get(i).quarters()) {
                    running++;
                    days += tasks.get(i).days();
                }
            }
            if (running > atOnce || days > 10) {
                return false;
            }
        }
        return true;
    }

    private static Roadmap plan(List<Intervention> chosen, int atOnce) {
        return RoadmapPlanner.startingOn(LocalDate.of(2027, 1, 1))
                .withQuarters(8, 1, 1)
                .withCapacity(RoadmapCapacity.builder()
                        .atOnce(atOnce)
                        .staffDays(25.0)
                        .putStaffDaysByEffort(Effort.LOW, 5.5)
                        .putStaffDaysByEffort(Effort.MEDIUM, 10.1)
                        .putStaffDaysByEffort(Effort.HIGH, 20.0)
                        .build())
                .withWaves(PlannedWave.of("2027", LocalDate.of(2027, 10, 1)))
                .plan(chosen);
    }

    /** Each requires at most some of those drawn before it, though it may be the more urgent. */
    @Provide
    Arbitrary<List<Intervention>> interventions() {
        Arbitrary<Draw> one = Combinators.combine(
                        Arbitraries.integers().between(1, 4), Arbitraries.of(Effort.class), Arbitraries.integers())
                .as(Draw::new);
        return one.list().ofMaxSize(15).flatMap(draws -> Arbitraries.shuffle(interventions(draws)));
    }

    @Provide
    Arbitrary<List<Task>> tasks() {
        Arbitrary<Draw> one = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(Effort.class), Arbitraries.integers())
                .as(Draw::new);
        return one.list().ofMinSize(1).ofMaxSize(4).map(RoadmapPlannerProperties::tasks);
    }

    private record Draw(int quarters, Effort effort, int seed) {}

    private static List<Task> tasks(List<Draw> draws) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            List<Integer> requires = new ArrayList<>();
            for (int before = 0; before < i; before++) {
                if ((draw.seed() >> before & 3) == 3) {
                    requires.add(before);
                }
            }
            tasks.add(new Task(
                    draw.quarters(),
                    1 + Math.floorMod(draw.seed(), 7),
                    3.0 * draw.effort().ordinal(),
                    requires));
        }
        return tasks;
    }

    private static List<Intervention> interventions(List<Draw> draws) {
        List<Intervention> interventions = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            List<String> requires = new ArrayList<>();
            for (int before = 0; before < i; before++) {
                if ((draw.seed() >> before & 7) == 7) {
                    requires.add("i" + before);
                }
            }
            Intervention.Builder builder = SmallCatalogs.builder("i" + i, SmallCatalogs.on("own:trust"))
                    .effort(draw.effort())
                    .putBasis(InterventionFacet.EFFORT, Basis.JUDGEMENT)
                    .duration(ImplementationDuration.builder()
                            .minimumMonths(0.0)
                            .maximumMonths(3.0 * draw.quarters())
                            .build())
                    .putBasis(InterventionFacet.DURATION, Basis.JUDGEMENT)
                    .requires(requires);
            if (!requires.isEmpty()) {
                builder.putBasis(InterventionFacet.REQUIRES, Basis.JUDGEMENT);
            }
            interventions.add(builder.build());
        }
        return interventions;
    }
}
