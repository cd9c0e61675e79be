package io.github.culturekit.catalog.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A roadmap as comma-separated values. */
final class RoadmapCsv {

    private static final String LINE_END = "\r\n";

    private final Roadmap roadmap;
    private final StringBuilder text = new StringBuilder();

    RoadmapCsv(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Override
    public String toString() {
        text.setLength(0);
        row(
                "kind",
                "id",
                "label",
                "priority",
                "first_quarter",
                "quarters",
                "starts",
                "ends",
                "continuous",
                "requires",
                "staff_days",
                "first_wave",
                "note");
        roadmap.getPhases().forEach(this::phase);
        roadmap.getSteps().forEach(this::step);
        for (PlannedWave wave : roadmap.getWaves()) {
            row(
                    "wave",
                    wave.getName(),
                    "Survey " + wave.getName(),
                    "",
                    "",
                    "",
                    wave.getDay(),
                    wave.getDay(),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        for (NotScheduled one : roadmap.getNotScheduled()) {
            row(
                    "not-scheduled",
                    one.getIntervention(),
                    one.getLabel(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    one.getExplanation());
        }
        return text.toString();
    }

    private void phase(RoadmapPhase phase) {
        row(
                "phase",
                phase.getPhase().name().toLowerCase(Locale.ROOT),
                phase.getPhase().getLabel(),
                "",
                String.valueOf(phase.getFirstQuarter()),
                String.valueOf(phase.getQuarters()),
                firstDay(phase.getFirstQuarter()),
                lastDay(phase.getFirstQuarter() + phase.getQuarters() - 1),
                "",
                "",
                "",
                "",
                "");
    }

    private void step(RoadmapStep step) {
        List<RoadmapMeasure> measures = roadmap.measuresOf(step.getIntervention());
        row(
                "step",
                step.getIntervention(),
                step.getLabel(),
                String.valueOf(step.getPriority()),
                String.valueOf(step.getFirstQuarter()),
                String.valueOf(step.getQuarters()),
                firstDay(step.getFirstQuarter()),
                lastDay(step.getLastQuarter()),
                String.valueOf(step.isContinuous()),
                String.join(" ", step.getRequires()),
                step.getStaffDays().map(RoadmapWording::number).orElse(""),
                measures.stream()
                        .findFirst()
                        .flatMap(RoadmapMeasure::getFirstWave)
                        .orElse(""),
                measures.stream().map(RoadmapMeasure::getLabel).collect(Collectors.joining("; ")));
    }

    private String firstDay(int quarter) {
        return roadmap.firstDayOf(quarter).toString();
    }

    private String lastDay(int quarter) {
        return roadmap.firstDayOf(quarter + 1).minusDays(1).toString();
    }

    private void row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells[i]));
        }
        text.append(LINE_END);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
