package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.catalog.roadmap.RoadmapPlanner.Chosen;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells apart what can be scheduled and what cannot, with the reason. */
final class Admission {

    private final RoadmapSettings settings;
    private final Map<String, Chosen> chosen;
    private final Map<String, NotScheduled> refused = new LinkedHashMap<>();

    private Admission(RoadmapSettings settings, List<Chosen> chosen) {
        this.settings = settings;
        this.chosen =
                chosen.stream().collect(Collectors.toMap(Chosen::id, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    /** The reason for each that cannot be scheduled, by id. */
    static Map<String, NotScheduled> refused(RoadmapSettings settings, List<Chosen> chosen) {
        Admission admission = new Admission(settings, chosen);
        chosen.forEach(one -> admission.own(one.intervention()).ifPresent(no -> admission.refused.put(one.id(), no)));
        admission.spread();
        return admission.refused;
    }

    private Optional<NotScheduled> own(Intervention one) {
        if (one.getDuration().isEmpty()) {
            return no(
                    one,
                    NotScheduledReason.DURATION_UNKNOWN,
                    "The catalogue does not say how long it takes. Maybe add its duration in a layer of your own.");
        }
        Optional<Double> limit = settings.capacity().getStaffDays();
        Optional<Double> days = settings.capacity().staffDaysOf(one);
        if (limit.isPresent() && days.isEmpty()) {
            return no(
                    one,
                    NotScheduledReason.STAFF_TIME_UNKNOWN,
                    "Staff time is limited to " + limit.get()
                            + " days a quarter, and how much it takes is not known. Maybe say how many days it takes, or"
                            + " an effort like its own.");
        }
        if (limit.isPresent() && StaffTime.exceeds(days.orElse(0.0), limit.get())) {
            return no(
                    one,
                    NotScheduledReason.TOO_MUCH_STAFF_TIME,
                    "It takes " + days.orElse(0.0) + " days of staff time a quarter, and there are " + limit.get()
                            + ". Maybe spread it over a longer time.");
        }
        for (String required : missing(one)) {
            if (!chosen.containsKey(required)) {
                return no(
                        one,
                        NotScheduledReason.PREREQUISITE_NOT_CHOSEN,
                        "It comes after '" + required
                                + "', which is neither chosen nor in place. Maybe choose that as well, or say that it is in"
                                + " place.");
            }
        }
        return Optional.empty();
    }

    /** What comes after something that has no place has none either. */
    private void spread() {
        boolean more = true;
        while (more) {
            List<Chosen> open = chosen.values().stream()
                    .filter(one -> !refused.containsKey(one.id()))
                    .toList();
            for (Chosen one : open) {
                missing(one.intervention()).stream()
                        .filter(refused::containsKey)
                        .findFirst()
                        .flatMap(required -> no(
                                one.intervention(),
                                NotScheduledReason.PREREQUISITE_NOT_SCHEDULED,
                                "It comes after '" + required
                                        + "', which has no place in the roadmap. Maybe see to that first."))
                        .ifPresent(no -> refused.put(one.id(), no));
            }
            more = open.stream().anyMatch(one -> refused.containsKey(one.id()));
        }
    }

    private List<String> missing(Intervention one) {
        Set<String> inPlace = settings.inPlace();
        List<String> missing = new ArrayList<>(one.getRequires());
        missing.removeIf(inPlace::contains);
        return missing;
    }

    static Optional<NotScheduled> no(Intervention one, NotScheduledReason reason, String explanation) {
        return Optional.of(NotScheduled.builder()
                .intervention(one.getId())
                .label(one.getLabel())
                .reason(reason)
                .explanation(explanation)
                .build());
    }
}
