package io.github.culturekit.examples.quickstart;

import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.examples.quickstart.report.BestSet;
import io.github.culturekit.examples.quickstart.report.Certainty;
import io.github.culturekit.examples.quickstart.report.Difference;
import io.github.culturekit.examples.quickstart.report.Plan;
import io.github.culturekit.examples.quickstart.report.Questions;
import io.github.culturekit.examples.quickstart.report.Reading;
import io.github.culturekit.examples.quickstart.report.Timetable;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.picture.TextTable;
import io.github.culturekit.model.profile.Change;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says on a console what a survey comes to, in lines of up to 100 columns. */
final class Console {

    private static final int MOST_PARTS = 60;
    private static final String LINE = "%-44s  %6s  %6s  %6s%s%n";

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    void printIntake(Survey survey) {
        heading("Read");
        print(IntakeLines.of(survey.intake().getReport()));
    }

    void printAnalysis(Analysis analysis) {
        printScores(analysis.reading());
        printChanges(analysis.reading());
        printActions(analysis.recommendations(), analysis.reading());
        printCertainty(
                new Certainty(analysis.reading(), analysis.recommendations(), analysis.ranking()),
                analysis.ranking().getDraws());
        analysis.plan().ifPresent(plan -> printPlan(plan, analysis.reading()));
    }

    private void printPlan(Plan plan, Reading reading) {
        heading("A plan");
        new BestSet(reading, plan).lines().forEach(line -> print(line + "\n"));
        heading("When");
        new Timetable(reading, plan).lines().forEach(line -> print(line + "\n"));
        heading("What to find out before deciding");
        new Questions(reading, plan).lines().forEach(line -> print(line + "\n"));
    }

    private void printScores(Reading reading) {
        heading("Scores");
        print(TextTable.withDefaults()
                .withLabels(reading::label)
                .withUnits(shown(reading))
                .of(reading.profile()));
    }

    private static UnitId[] shown(Reading reading) {
        UnitId root = reading.root().getId();
        if (reading.parts().size() > MOST_PARTS) {
            return new UnitId[] {root};
        }
        return Stream.concat(Stream.of(root), reading.parts().stream().map(unit -> unit.getId()))
                .toArray(UnitId[]::new);
    }

    private void printChanges(Reading reading) {
        List<Difference> differences = reading.differences();
        if (differences.isEmpty()) {
            return;
        }
        Change first = differences.get(0).change();
        heading("Change from " + first.getFromWave() + " to " + first.getToWave() + ", "
                + reading.root().getLabel());
        printf(LINE, "", first.getFromWave(), first.getToWave(), "change", "");
        for (Difference difference : differences) {
            Change change = difference.change();
            printf(
                    LINE,
                    reading.label(change.getConstruct()),
                    reading.score(change.getBefore()),
                    reading.score(change.getAfter()),
                    reading.difference(change.getDifference()),
                    difference.isBeyondChance() ? "  beyond chance" : "  may be chance");
        }
        print("\"Beyond chance\": the 95% interval of the difference leaves 0 out.\n");
    }

    private void printActions(Recommendations recommendations, Reading reading) {
        heading("What to do first");
        recommendations.getRecommendations().stream()
                .limit(ActionLines.SHOWN)
                .forEach(recommendation -> print(ActionLines.of(recommendation, reading)));
        printf(
                "%d interventions ranked; for %d more the size of their effect is not known.%n",
                recommendations.getRanked(),
                recommendations.getInsufficientEvidence().size());
    }

    private void printCertainty(Certainty certainty, int cases) {
        List<String> lines = certainty.lines(ActionLines.SHOWN);
        if (lines.isEmpty()) {
            return;
        }
        heading("How sure is this order?");
        printf("Of %,d ways in which scores, effects and weights may truly be, in so many an action comes%n", cases);
        print(" ".repeat(68) + "first  in the first three\n");
        lines.forEach(this::print);
        print(certainty.verdict() + "\n");
    }

    void printFiles(List<Path> files) {
        heading("Written");
        files.forEach(file -> print(file + "\n"));
    }

    private void heading(String text) {
        print("\n" + text + "\n" + "-".repeat(text.length()) + "\n");
    }

    private void printf(String format, Object... values) {
        print(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private void print(String text) {
        out.print(text);
    }
}
