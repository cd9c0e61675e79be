package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roadmap keeps its own order and capacity, and speaks only of what is in it. */
final class RoadmapRules implements CrossCheck<Roadmap> {

    @Override
    public void check(Roadmap roadmap, Breaches breaches) {
        CalendarDays.check("start", roadmap.getStart(), breaches);
        phases(roadmap, breaches);
        eachOnce(roadmap, breaches);
        steps(roadmap, breaches);
        capacity(roadmap, breaches);
        waves(roadmap, breaches);
        measures(roadmap, breaches);
    }

    private static void phases(Roadmap roadmap, Breaches breaches) {
        int next = 1;
        List<RoadmapPhase> phases = roadmap.getPhases();
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i) == null) {
                return;
            }
            if (phases.get(i).getFirstQuarter() != next) {
                breaches.add(
                        "phases[" + i + "].firstQuarter",
                        "phase " + phases.get(i).getPhase() + " begins in quarter "
                                + phases.get(i).getFirstQuarter() + ", but the phases before it end with quarter "
                                + (next - 1) + ". Maybe let it begin in quarter " + next + ".");
            }
            next = phases.get(i).getFirstQuarter() + phases.get(i).getQuarters();
        }
    }

    private static void eachOnce(Roadmap roadmap, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < roadmap.getSteps().size(); i++) {
            RoadmapStep step = roadmap.getSteps().get(i);
            if (step != null && !seen.add(step.getIntervention())) {
                breaches.add("steps[" + i + "].intervention", twice(step.getIntervention()));
            }
        }
        for (int i = 0; i < roadmap.getNotScheduled().size(); i++) {
            NotScheduled one = roadmap.getNotScheduled().get(i);
            if (one != null && !seen.add(one.getIntervention())) {
                breaches.add("notScheduled[" + i + "].intervention", twice(one.getIntervention()));
            }
        }
    }

    private static String twice(String intervention) {
        return "intervention '" + intervention + "' stands in the roadmap twice. Maybe remove the second.";
    }

    private static void steps(Roadmap roadmap, Breaches breaches) {
        Map<String, RoadmapStep> byId = new HashMap<>();
        steps(roadmap).forEach(step -> byId.putIfAbsent(step.getIntervention(), step));
        for (int i = 0; i < roadmap.getSteps().size(); i++) {
            RoadmapStep step = roadmap.getSteps().get(i);
            if (step == null) {
                continue;
            }
            if (roadmap.getQuarters() != null && step.getFirstQuarter() > roadmap.getQuarters()) {
                breaches.add(
                        "steps[" + i + "].firstQuarter",
                        "intervention '" + step.getIntervention() + "' begins in quarter " + step.getFirstQuarter()
                                + " of " + roadmap.getQuarters() + ". Maybe plan for more quarters.");
            }
            for (String required : step.getRequires()) {
                RoadmapStep before = byId.get(required);
                if (before == null && !roadmap.getInPlace().contains(required)) {
                    breaches.add(
                            "steps[" + i + "].requires",
                            "intervention '" + step.getIntervention() + "' requires '" + required
                                    + "', which is neither a step nor in place. Maybe add it to 'inPlace'.");
                }
                if (before != null && before.getLastQuarter() >= step.getFirstQuarter()) {
                    breaches.add(
                            "steps[" + i + "].firstQuarter",
                            "intervention '" + step.getIntervention() + "' begins in quarter " + step.getFirstQuarter()
                                    + ", before '" + required + "', which it requires, is carried out in quarter "
                                    + before.getLastQuarter() + ". Maybe let it begin later.");
                }
            }
        }
    }

    private static void capacity(Roadmap roadmap, Breaches breaches) {
        RoadmapCapacity capacity = roadmap.getCapacity();
        if (capacity == null) {
            return;
        }
        Set<Integer> starts =
                steps(roadmap).map(RoadmapStep::getFirstQuarter).collect(Collectors.toCollection(TreeSet::new));
        for (int quarter : starts) { // it is fullest when something begins
            List<RoadmapStep> running = steps(roadmap)
                    .filter(step -> step.getFirstQuarter() <= quarter && quarter <= step.getLastQuarter())
                    .toList();
            if (running.size() > capacity.getAtOnce()) {
                breaches.add(
                        "steps",
                        running.size() + " interventions are carried out in quarter " + quarter + ", more than "
                                + capacity.getAtOnce() + " at once. Maybe let some begin later.");
            }
            double days = running.stream()
                    .mapToDouble(step -> step.getStaffDays().orElse(0.0))
                    .sum();
            double most = capacity.getStaffDays().orElse(Double.MAX_VALUE);
            if (StaffTime.exceeds(days, most)) {
                breaches.add(
                        "steps",
                        "the interventions of quarter " + quarter + " take " + days
                                + " days of staff time, more than the " + most
                                + " that there are. Maybe let some begin later.");
            }
        }
    }

    private static void waves(Roadmap roadmap, Breaches breaches) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < roadmap.getWaves().size(); i++) {
            PlannedWave wave = roadmap.getWaves().get(i);
            if (wave != null && !names.add(wave.getName())) {
                breaches.add(
                        "waves[" + i + "].name",
                        "wave '" + wave.getName() + "' is planned twice. Maybe give the second another name.");
            }
        }
    }

    private static void measures(Roadmap roadmap, Breaches breaches) {
        Set<String> steps = steps(roadmap).map(RoadmapStep::getIntervention).collect(Collectors.toSet());
        Set<String> waves = roadmap.getWaves().stream()
                .filter(Objects::nonNull)
                .map(PlannedWave::getName)
                .collect(Collectors.toSet());
        for (int i = 0; i < roadmap.getMeasures().size(); i++) {
            RoadmapMeasure measure = roadmap.getMeasures().get(i);
            if (measure == null) {
                continue;
            }
            if (!steps.contains(measure.getIntervention())) {
                breaches.add(
                        "measures[" + i + "].intervention",
                        "intervention '" + measure.getIntervention()
                                + "' is measured, but is no step of the roadmap. Maybe mend the id.");
            }
            Stream.concat(measure.getWaves().stream(), measure.getBaseline().stream())
                    .filter(wave -> !waves.contains(wave))
                    .forEach(wave -> breaches.add(
                            "measures",
                            "wave '" + wave + "' measures, but is no wave of the roadmap. Maybe add it to 'waves'."));
        }
    }

    private static Stream<RoadmapStep> steps(Roadmap roadmap) {
        return roadmap.getSteps().stream().filter(Objects::nonNull);
    }
}
