package io.github.culturekit.examples.quickstart;

import io.github.culturekit.scoring.response.IntakeProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/** A line that tells whoever waits how far the reading of a long file has come. */
final class ProgressLine implements IntakeProgress {

    private static final long LONG_FILE = 5_000_000;

    private final PrintStream stream;
    private final boolean always;

    /** Writes for long files, and for any file if somebody sits at a console. */
    ProgressLine(PrintStream stream, boolean always) {
        this.stream = stream;
        this.always = always;
    }

    @Override
    public void progressed(long rows, long bytes, OptionalLong totalBytes) {
        if (!always && totalBytes.orElse(bytes) < LONG_FILE) {
            return;
        }
        boolean done = totalBytes.isPresent() && bytes >= totalBytes.getAsLong();
        String share = totalBytes.isPresent() && totalBytes.getAsLong() > 0
                ? String.format(Locale.ROOT, ", %d%%", 100 * bytes / totalBytes.getAsLong())
                : "";
        stream.printf(Locale.ROOT, "\rReading: %,d rows%s", rows, share);
        if (done) {
            stream.println();
        }
        stream.flush();
    }
}
