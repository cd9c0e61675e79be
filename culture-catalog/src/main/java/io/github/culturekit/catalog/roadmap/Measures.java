package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.construct.ConstructId;
import java.time.LocalDate;
import java.util.List;

/** Says which waves can show that a step has worked. */
final class Measures {

    private static final int MONTHS_A_QUARTER = 3;

    private final RoadmapSettings settings;

    Measures(RoadmapSettings settings) {
        this.settings = settings;
    }

    List<RoadmapMeasure> of(RoadmapStep step, List<ConstructId> constructs) {
        return constructs.stream().map(construct -> measure(step, construct)).toList();
    }

    private RoadmapMeasure measure(RoadmapStep step, ConstructId construct) {
        LocalDate begins = firstDayOf(step.getFirstQuarter());
        LocalDate from = firstDayOf(step.getLastQuarter() + 1);
        RoadmapMeasure.Builder measure = RoadmapMeasure.builder()
                .intervention(step.getIntervention())
                .construct(construct)
                .label(settings.frameworks().getLabel(construct))
                .from(from.toString());
        for (PlannedWave wave : settings.waves()) {
            LocalDate day = LocalDate.parse(wave.getDay());
            if (day.isBefore(begins)) {
                measure.baseline(wave.getName());
            } else if (!day.isBefore(from)) {
                measure.addWave(wave.getName());
            }
        }
        return measure.build();
    }

    private LocalDate firstDayOf(int quarter) {
        return settings.start().plusMonths((long) MONTHS_A_QUARTER * (quarter - 1));
    }
}
