package io.github.culturekit.examples.quickstart;

import io.github.culturekit.scoring.response.IntakeProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/** A bar that tells whoever waits how far the reading of a long file has come. */
final class ProgressLine implements IntakeProgress {

    private static final long LONG_FILE = 5_000_000;
    private static final int WIDTH = 20;

    private final PrintStream stream;
    private final boolean always;
    private boolean ended;

    /** Writes for long files, and for any file if somebody sits at a console. */
    ProgressLine(PrintStream stream, boolean always) {
        this.stream = stream;
        this.always = always;
    }

    @Override
    public void progressed(long rows, long bytes, OptionalLong totalBytes) {
        if (ended || !always && totalBytes.orElse(bytes) < LONG_FILE) {
            return;
        }
        String bar = totalBytes.isPresent() ? bar(bytes, totalBytes.getAsLong()) : "";
        stream.printf(Locale.ROOT, "\rReading%s %,d rows", bar, rows);
        if (totalBytes.isPresent() && bytes >= totalBytes.getAsLong()) {
            stream.println();
            ended = true;
        }
        stream.flush();
    }

    private static String bar(long bytes, long totalBytes) {
        double share = totalBytes == 0 ? 1 : (double) bytes / totalBytes;
        int full = (int) (WIDTH * share);
        return String.format(
                Locale.ROOT, " [%s%s] %3d%%", "#".repeat(full), "-".repeat(WIDTH - full), (int) (100 * share));
    }
}
