package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.catalog.roadmap.RoadmapPlanner.Chosen;
import io.github.culturekit.model.intervention.ImplementationDuration;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one roadmap. */
final class Planning {

    private final RoadmapSettings settings;
    private final List<Chosen> chosen;
    private final Map<String, NotScheduled> refused;
    private final List<Chosen> admitted;

    private Planning(RoadmapSettings settings, List<Chosen> chosen) {
        this.settings = settings;
        this.chosen = chosen;
        requireNoCircle();
        this.refused = Admission.refused(settings, chosen);
        this.admitted =
                chosen.stream().filter(one -> !refused.containsKey(one.id())).toList();
    }

    static Roadmap of(RoadmapSettings settings, List<Chosen> chosen) {
        return new Planning(settings, chosen).plan();
    }

    private Roadmap plan() {
        RoadmapCapacity capacity = settings.capacity();
        Workload none =
                Workload.none(capacity.getAtOnce(), capacity.getStaffDays().orElse(Double.MAX_VALUE));
        Schedule schedule = BestSchedule.of(tasks(), settings.firstOfDelivery() - 1, none);
        List<RoadmapStep> steps = new ArrayList<>();
        for (int i = 0; i < admitted.size(); i++) {
            RoadmapStep step = step(admitted.get(i), schedule.starts().get(i) + 1);
            if (step.getFirstQuarter() <= settings.quarters()) {
                steps.add(step);
            } else {
                refused.put(step.getIntervention(), tooLate(admitted.get(i).intervention(), step.getFirstQuarter()));
            }
        }
        steps.sort(Comparator.comparing(RoadmapStep::getFirstQuarter).thenComparing(RoadmapStep::getPriority));
        Roadmap.Builder roadmap = Roadmap.builder()
                .id(settings.id())
                .start(settings.start())
                .quarters(settings.quarters())
                .capacity(capacity)
                .durationChoice(settings.choice())
                .inPlace(settings.inPlace().stream().sorted().toList())
                .phases(phases())
                .steps(steps)
                .notScheduled(chosen.stream()
                        .filter(one -> refused.containsKey(one.id()))
                        .map(one -> refused.get(one.id()))
                        .toList())
                .waves(settings.waves())
                .weightedCompletion(schedule.cost())
                .proof(schedule.proof());
        Measures measures = new Measures(settings);
        steps.forEach(
                step -> roadmap.addAllMeasures(measures.of(step, find(step).constructs())));
        return roadmap.build();
    }

    private Chosen find(RoadmapStep step) {
        return chosen.get(step.getPriority() - 1);
    }

    private List<Task> tasks() {
        Map<String, Integer> positions = new HashMap<>();
        admitted.forEach(one -> positions.put(one.id(), positions.size()));
        return admitted.stream()
                .map(one -> new Task(
                        quarters(one.intervention()),
                        weight(one),
                        settings.capacity().staffDaysOf(one.intervention()).orElse(0.0),
                        one.intervention().getRequires().stream()
                                .filter(id -> !settings.inPlace().contains(id))
                                .map(positions::get)
                                .toList()))
                .toList();
    }

    private int quarters(Intervention intervention) {
        return intervention.getDuration().map(settings.choice()::quartersOf).orElseThrow();
    }

    private double weight(Chosen one) {
        if (settings.weights().isEmpty()) {
            return (double) chosen.size() - chosen.indexOf(one);
        }
        Double weight = settings.weights().get(one.id());
        if (weight == null) {
            throw new IllegalArgumentException("Intervention '" + one.id()
                    + "' has no weight, though others have. Maybe give it one, or leave it out of the plan.");
        }
        return weight;
    }

    private RoadmapStep step(Chosen one, int firstQuarter) {
        Intervention intervention = one.intervention();
        RoadmapStep.Builder step = RoadmapStep.builder()
                .intervention(intervention.getId())
                .label(intervention.getLabel())
                .priority(chosen.indexOf(one) + 1)
                .weight(weight(one))
                .firstQuarter(firstQuarter)
                .quarters(quarters(intervention))
                .continuous(intervention
                        .getDuration()
                        .map(ImplementationDuration::isContinuous)
                        .orElse(false))
                .requires(intervention.getRequires());
        settings.capacity().staffDaysOf(intervention).ifPresent(step::staffDays);
        return step.build();
    }

    private NotScheduled tooLate(Intervention intervention, int quarter) {
        return Admission.no(
                        intervention,
                        NotScheduledReason.AFTER_THE_LAST_QUARTER,
                        "It would begin in quarter " + quarter + ", after the last, " + settings.quarters()
                                + ". Maybe plan for more quarters, or for more at once.")
                .orElseThrow();
    }

    private List<RoadmapPhase> phases() {
        List<RoadmapPhase> phases = new ArrayList<>();
        if (settings.discover() > 0) {
            phases.add(RoadmapPhase.of(ProgrammePhase.DISCOVER, 1, settings.discover()));
        }
        if (settings.design() > 0) {
            phases.add(RoadmapPhase.of(ProgrammePhase.DESIGN, 1 + settings.discover(), settings.design()));
        }
        int first = settings.firstOfDelivery();
        phases.add(RoadmapPhase.of(ProgrammePhase.DELIVER, first, settings.quarters() - first + 1));
        return phases;
    }

    private void requireNoCircle() {
        Set<String> open = new HashSet<>();
        chosen.forEach(one -> open.add(one.id()));
        Set<String> before;
        do {
            before = Set.copyOf(open);
            for (Chosen one : chosen) {
                if (one.intervention().getRequires().stream().noneMatch(open::contains)) {
                    open.remove(one.id());
                }
            }
        } while (!open.isEmpty() && open.size() < before.size());
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    "Interventions " + open.stream().sorted().toList()
                            + " require each other in a circle: none could come first. Maybe mend 'requires' of one of them.");
        }
    }
}
