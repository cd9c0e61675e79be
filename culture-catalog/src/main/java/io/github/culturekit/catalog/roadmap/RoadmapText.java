package io.github.culturekit.catalog.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A roadmap as lines of text. */
final class RoadmapText {

    private static final int LABEL_WIDTH = 40;
    private static final int COLUMN_WIDTH = 4;

    private final Roadmap roadmap;
    private final StringBuilder text = new StringBuilder();

    RoadmapText(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Override
    public String toString() {
        text.setLength(0);
        line("Roadmap " + roadmap.getId() + ", " + roadmap.getQuarters() + " quarters from " + roadmap.getStart());
        line("");
        row("", quarter -> "Q" + quarter);
        for (RoadmapPhase phase : roadmap.getPhases()) {
            int last = phase.getFirstQuarter() + phase.getQuarters() - 1;
            row(
                    phase.getPhase().getLabel(),
                    quarter -> phase.getFirstQuarter() <= quarter && quarter <= last ? "==" : "");
        }
        for (RoadmapStep step : roadmap.getSteps()) {
            row(step.getPriority() + " " + step.getLabel(), quarter -> mark(step, quarter));
        }
        if (!roadmap.getWaves().isEmpty()) {
            row("Survey", quarter -> hasWave(quarter) ? "*" : "");
        }
        section(
                "Not scheduled",
                roadmap.getNotScheduled().stream()
                        .map(one -> one.getLabel() + ": " + one.getExplanation())
                        .toList());
        section(
                "What would show that it worked",
                roadmap.getMeasures().stream().map(this::measure).toList());
        line("");
        line(RoadmapWording.proof(roadmap));
        return text.toString();
    }

    private String measure(RoadmapMeasure measure) {
        String step = roadmap.find(measure.getIntervention())
                .map(RoadmapStep::getLabel)
                .orElse(measure.getIntervention());
        return step + ": " + measure.getLabel() + ", " + RoadmapWording.when(measure);
    }

    private static String mark(RoadmapStep step, int quarter) {
        if (quarter < step.getFirstQuarter()) {
            return "";
        }
        if (quarter <= step.getLastQuarter()) {
            return "##";
        }
        return step.isContinuous() ? ".." : "";
    }

    private boolean hasWave(int quarter) {
        LocalDate first = roadmap.firstDayOf(quarter);
        LocalDate after = roadmap.firstDayOf(quarter + 1);
        return roadmap.getWaves().stream()
                .map(wave -> LocalDate.parse(wave.getDay()))
                .anyMatch(day -> !day.isBefore(first) && day.isBefore(after));
    }

    private void row(String label, IntFunction<String> cell) {
        String shown = label.length() <= LABEL_WIDTH ? label : label.substring(0, LABEL_WIDTH - 3) + "...";
        StringBuilder row = new StringBuilder(shown).append(" ".repeat(LABEL_WIDTH - shown.length()));
        IntStream.rangeClosed(1, roadmap.getQuarters())
                .mapToObj(cell)
                .forEach(mark ->
                        row.append(" ".repeat(COLUMN_WIDTH - mark.length())).append(mark));
        line(row.toString().stripTrailing());
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            line("");
            line(title);
            items.forEach(item -> line("- " + item));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
