package io.github.culturekit.scoring.response;

import java.util.OptionalLong;

/** Hears how far the reading of a survey file has come; called by one reading thread at a time. */
@FunctionalInterface
public interface IntakeProgress {

    /** How many rows lie between two calls, apart from the last. */
    int ROWS_BETWEEN_CALLS = 10_000;

    /** Hears nothing. */
    IntakeProgress NONE = (rows, bytes, totalBytes) -> {};

    /**
     * Called after every {@value #ROWS_BETWEEN_CALLS} rows, and once at the end.
     *
     * @param rows rows read so far
     * @param bytes about how many bytes of the source that took, at the end all; characters if it is a {@link
     *     java.io.Reader}
     * @param totalBytes how many bytes the source has, if that is known, as of a file
     */
    void progressed(long rows, long bytes, OptionalLong totalBytes);
}
