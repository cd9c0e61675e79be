package io.github.culturekit.scoring.response;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells each chunk of a file where its rows begin, which is where those of the chunk before end; so chunks may be read in any
 * order, and are accounted for in the file's. Thread-safe.
 */
final class Relay {

    private final IntakeProgress progress;
    private final long fileSize;
    private final RowAccount account = new RowAccount();
    private final long chunks;
    private long taken;
    private long next;
    private long offset;
    private int line;
    private @Nullable Throwable failure;

    Relay(IntakeProgress progress, ChunkPlan plan) {
        this.progress = progress;
        this.fileSize = plan.fileSize();
        this.chunks = plan.count();
        this.offset = plan.dataStart();
        this.line = plan.firstLine();
    }

    /** The next chunk that nobody reads yet, or -1 if there is none or the reading has failed. */
    synchronized long take() {
        return taken == chunks || failure != null ? -1 : taken++;
    }

    /** Where the rows of a chunk begin, once that is known. */
    synchronized long await(long chunk) {
        while (next != chunk) {
            if (failure != null) {
                throw new AbandonedException();
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("Interrupted while a survey file was read."));
            }
        }
        return offset;
    }

    /**
     * Ends a chunk.
     *
     * @param end where its last row ends
     * @param lines how many lines its rows take
     * @param rows their account
     * @return the line on which its first row begins
     */
    synchronized int pass(long end, int lines, RowAccount rows) {
        int first = line;
        long rowsBefore = account.rowsRead;
        account.append(rows, first);
        tell(rowsBefore, end);
        offset = end;
        line = Math.addExact(line, lines);
        next++;
        notifyAll();
        return first;
    }

    private void tell(long rowsBefore, long end) {
        long step = IntakeProgress.ROWS_BETWEEN_CALLS;
        long rows = account.rowsRead - rowsBefore;
        for (long told = (rowsBefore / step + 1) * step; told <= account.rowsRead; told += step) {
            double share = (double) (told - rowsBefore) / rows;
            progress.progressed(told, offset + (long) (share * (end - offset)), OptionalLong.of(fileSize));
        }
        if (next == chunks - 1) {
            progress.progressed(account.rowsRead, fileSize, OptionalLong.of(fileSize));
        }
    }

    /** Does one thread's work; if it fails, everybody stops. */
    void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized void fail(Throwable why) {
        if (failure == null && !(why instanceof AbandonedException)) {
            failure = why;
        }
        notifyAll();
    }

    /** The account of all rows. */
    synchronized RowAccount finish() {
        if (failure instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (failure instanceof Error thrown) {
            throw thrown;
        }
        return account;
    }

    /** Another chunk has failed. */
    private static final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super("Another part of the file has failed.", null, false, false);
        }
    }
}
