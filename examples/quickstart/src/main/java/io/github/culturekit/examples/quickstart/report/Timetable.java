package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.roadmap.NotScheduled;
import io.github.culturekit.catalog.roadmap.ProgrammePhase;
import io.github.culturekit.catalog.roadmap.Roadmap;
import io.github.culturekit.catalog.roadmap.RoadmapMeasure;
import io.github.culturekit.catalog.roadmap.RoadmapPhase;
import io.github.culturekit.catalog.roadmap.RoadmapStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** When each action of a plan is carried out, what it waits for, and which survey can first show it. */
public final class Timetable {

    private static final String NONE = "\u2013";
    private static final String LINE = "%-60.60s  %-8s  %-8s  %s";

    private final Plan plan;
    private final Roadmap roadmap;
    private final Afterwards afterwards;

    /**
     * Looks at a plan.
     *
     * @param reading the profile that it was made for
     * @param plan the plan
     */
    public Timetable(Reading reading, Plan plan) {
        this.plan = plan;
        this.roadmap = plan.roadmap();
        this.afterwards = new Afterwards(reading, plan);
    }

    Section toSection() {
        Table table = new Table("In quarters of a year, from " + Wording.month(roadmap.firstDayOf(1)))
                .words("Action")
                .numbers("From")
                .numbers("To")
                .words("Comes after")
                .words("First seen in the survey of");
        rows().forEach(row -> table.row(row.what(), row.from(), row.to(), row.after(), row.survey()));
        return new Section(
                "when",
                "When",
                Html.join(
                        Html.element("p").of(introduction()),
                        table.toHtml(),
                        Html.join(unplaced().stream()
                                .map(text -> Html.element("p").of(text))
                                .toList()),
                        Html.element("h3").of("How to tell whether it worked"),
                        Html.element("p").of(afterwards.sentence())));
    }

    /**
     * The timetable for a console.
     *
     * @return lines without line feeds
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(Wording.wrapped(introduction()));
        lines.add(String.format(Locale.ROOT, LINE, "", "from", "to", "seen in survey"));
        for (Row row : rows()) {
            lines.add(String.format(Locale.ROOT, LINE, row.what(), row.from(), row.to(), row.survey())
                    .stripTrailing());
            if (!row.after().equals(NONE)) {
                lines.addAll(Wording.wrapped("    after " + row.after()));
            }
        }
        unplaced().forEach(text -> lines.addAll(Wording.wrapped(text)));
        lines.addAll(Wording.wrapped("How to tell whether it worked: " + afterwards.sentence()));
        return lines;
    }

    private static String introduction() {
        return "Two actions at a time, each for the longest time it may take, after a quarter to get ready; a survey once a"
                + " year.";
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        roadmap.getPhases().stream()
                .filter(phase -> phase.getPhase() != ProgrammePhase.DELIVER)
                .map(this::row)
                .forEach(rows::add);
        roadmap.getSteps().stream().map(this::row).forEach(rows::add);
        return rows;
    }

    private Row row(RoadmapPhase phase) {
        return new Row(
                "Getting ready: who leads, who takes part, what is stopped",
                from(phase.getFirstQuarter()),
                to(phase.getFirstQuarter() + phase.getQuarters() - 1),
                NONE,
                NONE);
    }

    private Row row(RoadmapStep step) {
        String after = step.getRequires().stream().map(this::name).collect(Collectors.joining(", "));
        return new Row(
                step.getLabel(),
                from(step.getFirstQuarter()),
                to(step.getLastQuarter()),
                after.isEmpty() ? NONE : after,
                roadmap.measuresOf(step.getIntervention()).stream()
                        .findFirst()
                        .flatMap(RoadmapMeasure::getFirstWave)
                        .orElse("none so far"));
    }

    private String name(String id) {
        return roadmap.find(id).isPresent() ? plan.label(id) : id.replace('-', ' ') + " (in place)";
    }

    private List<String> unplaced() {
        return roadmap.getNotScheduled().stream().map(Timetable::unplaced).toList();
    }

    private static String unplaced(NotScheduled one) {
        return one.getLabel() + " has no place yet: " + one.getExplanation();
    }

    private String from(int quarter) {
        return Wording.month(roadmap.firstDayOf(quarter));
    }

    private String to(int quarter) {
        return Wording.month(roadmap.firstDayOf(quarter + 1).minusDays(1));
    }

    private record Row(String what, String from, String to, String after, String survey) {}
}
