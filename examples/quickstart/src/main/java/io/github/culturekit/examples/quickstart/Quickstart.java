package io.github.culturekit.examples.quickstart;

import io.github.culturekit.catalog.roadmap.Roadmap;
import io.github.culturekit.catalog.roadmap.RoadmapCalendar;
import io.github.culturekit.catalog.roadmap.RoadmapTable;
import io.github.culturekit.examples.quickstart.report.HtmlReport;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.json.CultureJsonException;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Scores a survey and writes what it comes to: {@code profile.json}, {@code recommendations.json}, {@code report.html}, and
 * where there is something to do, {@code plan.ics} and {@code plan.csv}.
 */
public final class Quickstart {

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final int WRONG_CALL = 2;

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String... args) {
        int code = run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.console() != null,
                args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the program and gives its exit code: 0, or 2 if it was called wrongly or its input is at fault. */
    static int run(PrintStream out, PrintStream err, boolean atConsole, String... args) {
        VALIDATOR.setLevel(Level.WARNING);
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.isHelp()) {
                out.print(Arguments.HELP);
            } else {
                score(arguments, new ProgressLine(err, atConsole), out);
            }
            return 0;
        } catch (UsageException | IllegalArgumentException | CultureJsonException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("A file cannot be read or written: " + e + ". Maybe choose another folder with --out.");
        } catch (UncheckedIOException e) {
            err.println("A file cannot be read: " + e.getCause() + ". Maybe it is not yours to read.");
        }
        return WRONG_CALL;
    }

    private static void score(Arguments arguments, ProgressLine progress, PrintStream out) throws IOException {
        DisclosurePolicy policy = arguments
                .minimum()
                .map(DisclosurePolicy.standard()::withMinimumRespondents)
                .orElse(DisclosurePolicy.standard());
        Survey survey = arguments.isShipped() ? ShippedSurvey.read() : OwnSurvey.read(arguments, progress);
        Analysis analysis = Analysis.of(survey, policy, arguments.start());
        Console console = new Console(out);
        console.printIntake(survey);
        console.printAnalysis(analysis);
        console.printFiles(write(analysis, title(arguments, survey, analysis), arguments.out()));
    }

    private static String title(Arguments arguments, Survey survey, Analysis analysis) {
        return arguments
                .title()
                .orElseGet(() -> arguments.isShipped()
                        ? analysis.reading().root().getLabel() + ": staff survey "
                                + analysis.reading().profile().getWave()
                        : survey.instrument().getLabel());
    }

    private static List<Path> write(Analysis analysis, String title, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path profile = folder.resolve("profile.json");
        Path recommendations = folder.resolve("recommendations.json");
        Path report = folder.resolve("report.html");
        Files.writeString(profile, CultureJson.write(analysis.reading().profile()) + "\n"); // a third is blanks else
        CultureJson.writeTo(recommendations, analysis.recommendations());
        new HtmlReport(title, analysis.reading(), analysis.recommendations(), analysis.ranking(), analysis.plan())
                .writeTo(report);
        List<Path> files = new ArrayList<>(List.of(profile, recommendations, report));
        if (analysis.plan().isPresent()) {
            files.addAll(write(analysis.plan().get().roadmap(), folder));
        }
        return files;
    }

    /** The plan for people's calendars and for a spreadsheet. */
    private static List<Path> write(Roadmap roadmap, Path folder) throws IOException {
        Path calendar = folder.resolve("plan.ics");
        Path table = folder.resolve("plan.csv");
        Instant stamp = roadmap.firstDayOf(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Files.writeString(calendar, RoadmapCalendar.stampedAt(stamp).write(roadmap));
        Files.writeString(table, RoadmapTable.of(roadmap).toCsv());
        return List.of(calendar, table);
    }
}
