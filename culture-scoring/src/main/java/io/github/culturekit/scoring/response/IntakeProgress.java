package io.github.culturekit.scoring.response;

import java.util.OptionalLong;

/** Hears how far the reading of a survey file has come; called on the reading thread. */
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
     * @param bytes bytes taken from the source so far, some of them ahead of the rows; characters if it is a {@link
     *     java.io.Reader}
     * @param totalBytes how many bytes the source has, if it is a file
     */
    void progressed(long rows, long bytes, OptionalLong totalBytes);
}
