package io.github.culturekit.catalog.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a roadmap holds. */
final class RoadmapWording {

    private RoadmapWording() {}

    static String quarters(int first, int quarters) {
        return quarters == 1 ? "quarter " + first : "quarters " + first + " to " + (first + quarters - 1);
    }

    /** A sentence each: how urgent, when, after what, and what would show that it worked. */
    static List<String> of(Roadmap roadmap, RoadmapStep step) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Priority " + step.getPriority() + ", " + quarters(step.getFirstQuarter(), step.getQuarters())
                + (step.isContinuous() ? ", then part of normal work." : "."));
        if (!step.getRequires().isEmpty()) {
            sentences.add("Comes after: "
                    + step.getRequires().stream().map(id -> label(roadmap, id)).collect(Collectors.joining(", "))
                    + ".");
        }
        step.getStaffDays().ifPresent(days -> sentences.add("Staff time: " + number(days) + " days a quarter."));
        List<RoadmapMeasure> measures = roadmap.measuresOf(step.getIntervention());
        if (!measures.isEmpty()) {
            sentences.add("Look at: "
                    + measures.stream().map(RoadmapMeasure::getLabel).collect(Collectors.joining(", ")) + ", "
                    + when(measures.get(0)) + ".");
        }
        return sentences;
    }

    /** The same for all measures of a step. */
    static String when(RoadmapMeasure measure) {
        return measure.getFirstWave()
                .map(wave -> "first in wave " + wave
                        + measure.getBaseline()
                                .map(before -> ", against wave " + before)
                                .orElse(", with no earlier wave to compare with"))
                .orElse("but no wave is planned on " + measure.getFrom() + " or later");
    }

    /** The steps for which a wave is the first that can show whether they worked. */
    static List<String> shownFirstBy(Roadmap roadmap, PlannedWave wave) {
        return roadmap.getSteps().stream()
                .filter(step -> roadmap.measuresOf(step.getIntervention()).stream()
                        .anyMatch(measure -> measure.getFirstWave()
                                .filter(wave.getName()::equals)
                                .isPresent()))
                .map(RoadmapStep::getLabel)
                .toList();
    }

    /** How good the sequence is. */
    static String proof(Roadmap roadmap) {
        return switch (roadmap.getProof()) {
            case BEST -> "No other sequence carries out the weightier interventions earlier on the whole.";
            case BEST_FOUND -> "The best sequence of those looked at; a better one may exist.";
            case BY_PRIORITY ->
                "Each intervention in order of priority as early as it fits; other sequences were not compared.";
        };
    }

    /** Whole numbers without a fraction. */
    static String number(double days) {
        return days == Math.rint(days) && Math.abs(days) < 1e15 ? String.valueOf((long) days) : String.valueOf(days);
    }

    private static String label(Roadmap roadmap, String intervention) {
        return roadmap.find(intervention).map(RoadmapStep::getLabel).orElse(intervention + " (in place)");
    }
}
