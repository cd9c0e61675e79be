package io.github.culturekit.examples.bench;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.CollectedIntake;
import io.github.culturekit.scoring.response.CsvIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;

/** From a survey file to result files: {@code T1|T2 CSV SCALES OUT THREADS}. */
public final class Bench {

    private Bench() {}

    /**
     * Runs a task.
     *
     * @param args {@code T1} for the profiles of trusts, {@code T2} for alpha and agreement too; the survey file; the file of
     *     scales; the folder for the results; how many threads
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            throw new IllegalArgumentException("Expected T1|T2 CSV SCALES OUT THREADS, got " + args.length
                    + " arguments. Maybe one of them is missing.");
        }
        Path out = Files.createDirectories(Path.of(args[3]));
        Instrument instrument = Questionnaire.read(Path.of(args[2]));
        int threads = Integer.parseInt(args[4]);
        CsvIntake intake = threads(CsvIntake.of(instrument).withWeightColumn("weight"), threads);
        CollectedIntake<List<Totals>> read = args[0].equals("T2")
                ? intake.withUnitColumn("team")
                        .withCutColumns(Totals.TRUST)
                        .collect(Path.of(args[1]), Totals.ofTeams(instrument))
                : intake.withUnitColumn(Totals.TRUST).collect(Path.of(args[1]), Totals.ofTrusts(instrument));
        read.getReport().requireClean();
        write(instrument, read.getResult(), out, threads);
    }

    private static void write(Instrument instrument, List<Totals> totals, Path out, int threads) {
        // what the library divides among threads by itself is done by those of the pool that asks for it
        ExecutorService several = new ForkJoinPool(threads);
        try {
            new ResultFiles(instrument, totals, several, out).writeAll().join();
        } finally {
            several.shutdown();
        }
    }

    /** The intake's own choice is one thread for a small file and one a processor for a large one. */
    private static CsvIntake threads(CsvIntake intake, int threads) {
        return threads >= Runtime.getRuntime().availableProcessors() ? intake : intake.withThreads(threads);
    }
}
