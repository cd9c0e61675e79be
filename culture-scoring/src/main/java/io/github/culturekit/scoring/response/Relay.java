package io.github.culturekit.scoring.response;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<Long, ReadChunk> early = new HashMap<>();
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

    /**
     * Takes over a chunk that was read. It is passed as soon as all before it are, by whoever ends the last of them, so that no
     * thread waits for another.
     */
    synchronized void handOver(ReadChunk chunk) {
        early.put(chunk.number, chunk);
        for (@Nullable ReadChunk due = early.get(next); due != null && due.start == offset; due = early.get(next)) {
            early.remove(next);
            pass(due);
        }
        notifyAll();
    }

    /** Takes a chunk back that was not passed. */
    synchronized void withdraw(ReadChunk chunk) {
        early.remove(chunk.number);
    }

    private void pass(ReadChunk chunk) {
        long rowsBefore = account.rowsRead;
        chunk.firstLine = line;
        account.append(chunk.account, line);
        tell(rowsBefore, chunk.end);
        offset = chunk.end;
        line = Math.addExact(line, chunk.lines);
        next++;
    }

    /** Whether it is known what becomes of a chunk that was handed over. */
    synchronized boolean isSettled(ReadChunk chunk) {
        return next >= chunk.number;
    }

    /** Waits until a chunk that was handed over is passed, or all before it are: then its rows begin elsewhere. */
    synchronized boolean awaitPassed(ReadChunk chunk) {
        while (next < chunk.number) {
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
        return next > chunk.number;
    }

    /** Where the chunk that is next to be passed begins. */
    synchronized long offset() {
        return offset;
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
