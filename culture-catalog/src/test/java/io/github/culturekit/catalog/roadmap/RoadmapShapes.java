package io.github.culturekit.catalog.roadmap;

import static io.github.culturekit.model.arbitrary.Changes.change;
import static io.github.culturekit.model.arbitrary.Changes.list;

import java.util.List;
import java.util.Map;

/** The rules across a roadmap's attributes that chance would seldom meet. */
public final class RoadmapShapes {

    private RoadmapShapes() {}

    /** Steps follow one another, phases too, and measures are of what is there. */
    public static void roadmap(Map<String, Object> attributes) {
        int quarters = Math.max(list(attributes, "steps").size(), (Integer) attributes.get("quarters"));
        attributes.put("quarters", quarters);
        RoadmapCapacity any = (RoadmapCapacity) attributes.get("capacity");
        attributes.put(
                "capacity",
                RoadmapCapacity.builder().copying(any).staffDays(1e7).build());
        change(attributes, "phases", (RoadmapPhase phase, Integer i) -> RoadmapPhase.of(phase.getPhase(), i + 1, 1));
        change(
                attributes,
                "steps",
                (RoadmapStep step, Integer i) -> RoadmapStep.builder()
                        .copying(step)
                        .intervention("step-" + i)
                        .firstQuarter(i + 1)
                        .quarters(1)
                        .requires(List.of())
                        .build());
        change(
                attributes,
                "waves",
                (PlannedWave wave, Integer i) ->
                        PlannedWave.builder().copying(wave).name("wave " + i).build());
        List<RoadmapStep> steps = list(attributes, "steps");
        List<PlannedWave> waves = list(attributes, "waves");
        List<RoadmapMeasure> measures = list(attributes, "measures");
        attributes.put(
                "measures",
                steps.isEmpty()
                        ? List.of()
                        : measures.stream()
                                .map(measure -> measure(measure, steps.get(0).getIntervention(), waves))
                                .toList());
    }

    private static RoadmapMeasure measure(RoadmapMeasure any, String intervention, List<PlannedWave> waves) {
        return RoadmapMeasure.builder()
                .intervention(intervention)
                .construct(any.getConstruct())
                .label(any.getLabel())
                .from(any.getFrom())
                .waves(waves.stream().map(PlannedWave::getName).toList())
                .build();
    }
}
